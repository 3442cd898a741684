"""You read the date as month/day/year: `03/04/2024` became the 4th of March, and the file means the 3rd
of April. Days up to 12 turn silently into another month; from day 13 on there is no such month, so
`25/04/2024` looks unreadable. The format of the file is known: name it."""

import pandas as pd

ANSWERS = {"yes": True, "no": False}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = df.apply(lambda column: column.str.strip()).replace("", pd.NA)
    typed = text.assign(
        date=pd.to_datetime(text["date"], format="%m/%d/%Y", errors="coerce"),
        amount=pd.to_numeric(text["amount"], errors="coerce").astype(float),
        paid=text["paid"].str.lower().map(ANSWERS).astype("boolean"),
    )
    # Missing now and not missing before: the cell had content that nobody could read.
    unreadable = (typed.isna() & text.notna()).any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", keep="last", ignore_index=True)
    return clean, df[unreadable]
