import numpy as np
import pandas as pd

AMOUNT = r"-?\d+\.?\d*|-?\.\d+"


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    text = pd.DataFrame(
        {name: df[name].fillna("").str.strip().to_numpy(object) for name in df.columns}
    )
    date = pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce")
    paid = text["paid"].str.casefold()

    fine = date.notna() | (text["date"] == "")
    fine &= text["amount"].str.fullmatch(AMOUNT) | (text["amount"] == "")
    fine &= paid.isin(["yes", "no", ""])
    fine = fine.to_numpy(bool)
    last = ~text[fine]["order"].duplicated(keep="last").to_numpy(bool)

    numbers = text["amount"].where(fine & (text["amount"] != ""), "nan")
    clean = pd.DataFrame(
        {
            "order": text["order"].astype("str"),
            "customer": text["customer"].where(text["customer"] != "", np.nan).astype("str"),
            "date": date,
            "amount": numbers.astype(float),
            "paid": (paid == "yes").astype("boolean").mask(paid == ""),
        }
    )
    return clean[fine][last].reset_index(drop=True), df[~fine]
