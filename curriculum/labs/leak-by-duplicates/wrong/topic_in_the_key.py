"""Your key holds the topic as well as the text. The same message, sorted once under repair and once
under delivery, then becomes two groups and can stand on both sides. The model sees the text and not
the topic; to the model they are twins."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.lower().str.split().str.join(" ") + "|" + df["topic"]
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
