from datetime import datetime

import pandas as pd

TYPES = {
    "order": "str",
    "customer": "str",
    "date": "datetime64[s]",
    "amount": "float64",
    "paid": "boolean",
}


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    orders, unreadable = {}, []
    for place, row in enumerate(df.itertuples(index=False)):
        try:
            record = read_row(row)
        except (ValueError, KeyError):
            unreadable.append(place)
            continue
        # A dict keeps the place of its first row, so an earlier row of the order has to go first.
        orders.pop(record["order"], None)
        orders[record["order"]] = record
    clean = pd.DataFrame(list(orders.values()), columns=df.columns).astype(TYPES)
    return clean, df.iloc[unreadable]


def read_row(row):
    """Return the row's cells as values; ValueError or KeyError where one has no meaning."""
    return {
        "order": row.order.strip(),
        "customer": read(row.customer, str),
        "date": read(row.date, lambda text: datetime.strptime(text, "%d/%m/%Y")),
        "amount": read(row.amount, float),
        "paid": read(row.paid, lambda text: {"yes": True, "no": False}[text.lower()]),
    }


def read(cell, convert):
    """Return the converted cell, or None if there is nothing in it."""
    text = "" if pd.isna(cell) else cell.strip()
    return convert(text) if text else None
