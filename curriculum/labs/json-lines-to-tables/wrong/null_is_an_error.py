"""You read the value with a default, `.get("items", [])`. The default is used for a key that is
missing, but not for one that holds `null`: then you get None, and your program ends with an
error."""

import json

import pandas as pd


def tables(text):
    """Return (orders, items): one row for each order, and one for each item of an order."""
    orders, items = [], []
    for row in text.split("\n"):
        if not row.strip():
            continue
        order = json.loads(row)
        who = order.get("customer", {})
        orders.append([order["id"], who.get("name"), who.get("city")])
        for line, item in enumerate(order.get("items", []), 1):
            cells = [item["sku"], item.get("quantity"), item.get("price")]
            items.append([order["id"], line, *cells])
    first = pd.DataFrame(orders, columns=["order", "customer", "city"])
    second = pd.DataFrame(items, columns=["order", "line", "sku", "quantity", "price"])
    return first, second.assign(
        line=second["line"].astype("int64"),
        quantity=pd.to_numeric(second["quantity"]).astype("Int64"),
        price=pd.to_numeric(second["price"]).astype("float64"),
    )
