"""You leave the type of `amount` to the values. A file with `8` and `30` gives whole numbers, a file with
`12.50` gives floats, and the program that reads your table works in one month and fails in another.
Choose the type yourself."""

import pandas as pd

ANSWERS = {"yes": True, "no": False}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = df.apply(lambda column: column.str.strip()).replace("", pd.NA)
    typed = text.assign(
        date=pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce"),
        amount=pd.to_numeric(text["amount"], errors="coerce"),
        paid=text["paid"].str.lower().map(ANSWERS).astype("boolean"),
    )
    # Missing now and not missing before: the cell had content that nobody could read.
    unreadable = (typed.isna() & text.notna()).any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", keep="last", ignore_index=True)
    return clean, df[unreadable]
