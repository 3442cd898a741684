import json

import pandas as pd


def tables(text):
    """Return (orders, items): one row for each order, and one for each item of an order."""
    # TODO: fields that are missing or null, a row for each item, the types
    orders, items = [], []
    for row in text.split("\n"):
        order = json.loads(row)
        orders.append(order)
    return pd.DataFrame(orders), pd.DataFrame(items)
