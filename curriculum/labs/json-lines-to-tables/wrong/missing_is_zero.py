"""You put 0 where a number is missing. The price of M7 is not known; a price of 0 pulls every mean
down, and nobody sees which zeros are real."""

import json

import pandas as pd


def tables(text):
    """Return (orders, items): one row for each order, and one for each item of an order."""
    orders, items = [], []
    for row in text.split("\n"):
        if not row.strip():
            continue
        order = json.loads(row)
        who = order.get("customer") or {}
        orders.append([order["id"], who.get("name"), who.get("city")])
        for line, item in enumerate(order.get("items") or [], 1):
            cells = [item["sku"], item.get("quantity") or 0, item.get("price") or 0]
            items.append([order["id"], line, *cells])
    first = pd.DataFrame(orders, columns=["order", "customer", "city"])
    second = pd.DataFrame(items, columns=["order", "line", "sku", "quantity", "price"])
    return first, second.assign(
        line=second["line"].astype("int64"),
        quantity=pd.to_numeric(second["quantity"]).astype("Int64"),
        price=pd.to_numeric(second["price"]).astype("float64"),
    )
