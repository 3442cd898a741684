from itertools import combinations

import numpy as np


def eda(df, by):
    """Return the report: identifiers, missing, numbers, categories, pairs, turned."""
    numbers = df.select_dtypes("number")
    identifiers = [name for name in numbers if is_identifier(numbers[name])]
    numbers = numbers.drop(columns=identifiers)
    text = df.select_dtypes(exclude="number")
    pairs = rank_correlations(numbers)
    groups = [rank_correlations(group) for _, group in numbers.groupby(df[by])]
    return {
        "identifiers": identifiers,
        "missing": {name: int(df[name].isna().sum()) for name in df if df[name].hasnans},
        "numbers": {name: describe(df[name]) for name in df.select_dtypes("number")},
        "categories": {name: text[name].value_counts().to_dict() for name in text},
        "pairs": pairs,
        "turned": [pair for pair in pairs if is_turned(pairs[pair], [g[pair] for g in groups])],
    }


def is_identifier(column):
    """Return whether the column names the rows: whole numbers, none of them twice."""
    return column.dtype.kind in "iu" and column.is_unique


def describe(column):
    """Return size, centre and ends of the known values."""
    ends = {"min": column.min(), "max": column.max()}
    return {"count": int(column.count()), "mean": column.mean(), "median": column.median()} | ends


def rank_correlations(numbers):
    """Return (a, b) -> Spearman's correlation over the rows in which both are known."""
    table = numbers.corr(method="spearman")
    return {(a, b): table.loc[a, b] for a, b in combinations(numbers, 2)}


def is_turned(whole, parts):
    """Return whether every part has the opposite sign of the whole."""
    return all(np.sign(part) == -np.sign(whole) for part in parts)
