"""You keep twins together, but the test part is always made of the same groups: the first ones of the
table. A table has an order, by date or by branch, so the test would be about old messages only.
Draw the groups, with a generator that begins at `seed`."""


def split(df, share, seed):
    key = df["text"].str.lower().str.split().str.join(" ")
    groups = key.unique()
    in_test = key.isin(groups[: round(share * len(groups))]).to_numpy()
    return df[~in_test], df[in_test]
