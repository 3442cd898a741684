"""Splits, told as lists of places or as sizes instead of tables."""


def test_places(split, df, share, seeds):
    """Split df with each seed; answer for each the places of the rows in the test part."""
    numbered = df.assign(place=range(len(df)))
    return [split(numbered, share, seed)[1]["place"].tolist() for seed in seeds]


def sizes(split, df, share, seed):
    """Split df; answer the sizes of the two parts, the smaller first."""
    return sorted(map(len, split(df, share, seed)))
