"""Your program also removes spaces inside an amount, so `1 250` becomes 1250.0 and `- 4 .5` becomes -4.5. Only spaces
before and after the content do not count: an amount with a space inside is unreadable, and a person has to look
at it."""

import pandas as pd

ANSWERS = {"yes": True, "no": False}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = df.apply(lambda column: column.str.strip()).replace("", pd.NA)
    amount = text["amount"].str.replace(" ", "")
    typed = text.assign(
        date=pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce"),
        amount=pd.to_numeric(amount, errors="coerce").astype(float),
        paid=text["paid"].str.lower().map(ANSWERS).astype("boolean"),
    )
    unreadable = (typed.isna() & text.notna()).any(axis=1)
    clean = typed[~unreadable].drop_duplicates("order", keep="last", ignore_index=True)
    return clean, df[unreadable]
