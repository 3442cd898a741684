import pandas as pd


def eda(df, by):
    number_columns, text_columns = [], []
    for name in df.columns:
        if pd.api.types.is_numeric_dtype(df[name]):
            number_columns.append(name)
        else:
            text_columns.append(name)

    ids = []
    for name in number_columns:
        if df[name].nunique() == len(df):
            ids.append(name)
    measures = [name for name in number_columns if name not in ids]

    missing = {}
    for name in df.columns:
        gaps = df[name].isnull().sum()
        if gaps > 0:
            missing[name] = int(gaps)

    numbers = {}
    for name in measures:
        col = df[name]
        numbers[name] = {
            "count": int(col.notnull().sum()),
            "mean": col.mean(),
            "median": col.median(),
            "min": col.min(),
            "max": col.max(),
        }

    categories = {}
    for name in text_columns:
        categories[name] = df.groupby(name).size().to_dict()

    pairs, turned = {}, []
    for i in range(len(measures)):
        for j in range(i + 1, len(measures)):
            a, b = measures[i], measures[j]
            whole = spearman(df, a, b)
            pairs[(a, b)] = whole
            inside = [spearman(part, a, b) for _, part in df.groupby(by)]
            if all(r * whole < 0 for r in inside):
                turned.append((a, b))

    return {
        "identifiers": ids,
        "missing": missing,
        "numbers": numbers,
        "categories": categories,
        "pairs": pairs,
        "turned": turned,
    }


def spearman(rows, a, b):
    both = rows[rows[a].notnull() & rows[b].notnull()]
    return both[a].rank().corr(both[b].rank())
