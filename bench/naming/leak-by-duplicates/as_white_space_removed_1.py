import numpy as np


def split(df, share, seed):
    keys = np.array([clean(t) for t in df["text"]], dtype=object)
    names, group = np.unique(keys.astype(str), return_inverse=True)
    rng = np.random.default_rng(seed)
    chosen = rng.choice(len(names), size=int(round(share * len(names))), replace=False)
    test_rows = np.flatnonzero(np.isin(group, chosen))
    train_rows = np.flatnonzero(~np.isin(group, chosen))
    return df.iloc[train_rows], df.iloc[test_rows]


def clean(t):
    words = []
    for word in t.split():
        words.append(word.lower())
    return "".join(words)
