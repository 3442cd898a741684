"""You turn ids and skus that look like numbers into numbers, as pandas' `read_json` does unless you
name the types. 0042 becomes 42, and no other table knows an order 42."""

import json

import pandas as pd


def tables(text):
    """Return (orders, items): one row for each order, and one for each item of an order."""
    orders, items = [], []

    def name(value):
        return str(int(value)) if value.isdigit() else value

    for row in text.split("\n"):
        if not row.strip():
            continue
        order = json.loads(row)
        who = order.get("customer") or {}
        orders.append([name(order["id"]), who.get("name"), who.get("city")])
        for line, item in enumerate(order.get("items") or [], 1):
            cells = [name(item["sku"]), item.get("quantity"), item.get("price")]
            items.append([name(order["id"]), line, *cells])
    first = pd.DataFrame(orders, columns=["order", "customer", "city"])
    second = pd.DataFrame(items, columns=["order", "line", "sku", "quantity", "price"])
    return first, second.assign(
        line=second["line"].astype("int64"),
        quantity=pd.to_numeric(second["quantity"]).astype("Int64"),
        price=pd.to_numeric(second["price"]).astype("float64"),
    )
