from collections import Counter
from itertools import combinations

import numpy as np


def eda(df, by):
    kinds = {name: df[name].dtype.kind for name in df}
    identifiers = [c for c in df if kinds[c] in "iu" and not df[c].duplicated().any()]
    values = [c for c in df if kinds[c] in "iuf" and c not in identifiers]
    texts = [c for c in df if kinds[c] not in "iuf"]
    pairs = {pair: rank_corr(df, pair) for pair in combinations(values, 2)}
    groups = [df[df[by] == g] for g in df[by].dropna().unique()]
    return {
        "identifiers": identifiers,
        "missing": gaps(df),
        "numbers": {c: summary(df[c].dropna().to_numpy()) for c in values},
        "categories": {c: dict(Counter(df[c].dropna())) for c in texts},
        "pairs": pairs,
        "turned": [pair for pair in pairs if is_turned(pairs[pair], groups, pair)],
    }


def gaps(df):
    count = df.isna().sum()
    return count[count > 0].to_dict()


def summary(x):
    return {
        "count": len(x),
        "mean": np.mean(x),
        "median": np.median(x),
        "min": np.min(x),
        "max": np.max(x),
    }


def rank_corr(df, pair):
    known = df[list(pair)].dropna()
    ranks = known.rank()
    return np.corrcoef(ranks[pair[0]], ranks[pair[1]])[0, 1]


def is_turned(whole, groups, pair):
    for group in groups:
        if rank_corr(group, pair) >= whole:
            return False
    return True
