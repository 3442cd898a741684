"""You let pandas guess the format of the dates. It guesses from the first cell that is not missing and
takes that for all the others, and `dayfirst=True` is a wish, not a rule: behind a first cell such as
`04/25/2024`, `03/04/2024` becomes the 4th of March. One odd row must not change the others; name the format."""

import pandas as pd

ANSWERS = {"yes": True, "no": False}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = df.apply(lambda column: column.str.strip()).replace("", pd.NA)
    typed = text.assign(
        date=pd.to_datetime(text["date"], dayfirst=True, errors="coerce"),
        amount=pd.to_numeric(text["amount"], errors="coerce").astype(float),
        paid=text["paid"].str.lower().map(ANSWERS).astype("boolean"),
    )
    # Missing now and not missing before: the cell had content that nobody could read.
    unreadable = (typed.isna() & text.notna()).any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", keep="last", ignore_index=True)
    return clean, df[unreadable]
