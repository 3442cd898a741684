"""You number the items through the whole file. `line` is the position in its own order, so it
starts at 1 in each: T1 of order 0044 is line 1."""

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
        for line, item in enumerate(order.get("items") or [], len(items) + 1):
            cells = [item["sku"], item.get("quantity"), item.get("price")]
            items.append([order["id"], line, *cells])
    first = pd.DataFrame(orders, columns=["order", "customer", "city"])
    second = pd.DataFrame(items, columns=["order", "line", "sku", "quantity", "price"])
    return first, second.assign(
        line=second["line"].astype("int64"),
        quantity=pd.to_numeric(second["quantity"]).astype("Int64"),
        price=pd.to_numeric(second["price"]).astype("float64"),
    )
