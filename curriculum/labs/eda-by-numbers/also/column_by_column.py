import statistics

from pandas.api.types import is_integer_dtype, is_numeric_dtype


def eda(df, by):
    """Return the report: identifiers, missing, numbers, categories, pairs, turned."""
    report = {"identifiers": [], "missing": {}, "numbers": {}, "categories": {}}
    for name, column in df.items():
        known = column.dropna()
        if len(known) < len(df):
            report["missing"][name] = len(df) - len(known)
        if not is_numeric_dtype(column):
            report["categories"][name] = count(known)
        elif is_integer_dtype(column) and len(set(known)) == len(df):
            report["identifiers"].append(name)
        else:
            report["numbers"][name] = describe(known.tolist())
    return report | relations(df, by, list(report["numbers"]))


def count(values):
    """Return how often each value occurs."""
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return counts


def describe(values):
    """Return size, centre and ends of a list of numbers."""
    return {
        "count": len(values),
        "mean": statistics.fmean(values),
        "median": statistics.median(values),
        "min": min(values),
        "max": max(values),
    }


def relations(df, by, names):
    """Return the rank correlation of each pair, and the pairs that every group turns round."""
    pairs, turned = {}, []
    for place, a in enumerate(names):
        for b in names[place + 1 :]:
            both = df.dropna(subset=[a, b])
            pairs[a, b] = rank_correlation(both, a, b)
            signs = {rank_correlation(group, a, b) > 0 for _, group in both.groupby(by)}
            if signs == {pairs[a, b] < 0}:
                turned.append((a, b))
    return {"pairs": pairs, "turned": turned}


def rank_correlation(rows, a, b):
    """Return the ordinary correlation of the ranks; rows has no gaps in a and b."""
    return rows[a].rank().corr(rows[b].rank())
