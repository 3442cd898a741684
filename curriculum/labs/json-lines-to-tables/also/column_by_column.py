import json

import pandas as pd

ORDERS = {"order": "str", "customer": "str", "city": "str"}
ITEMS = {"order": "str", "line": "int64", "sku": "str", "quantity": "Int64", "price": "float64"}


def typed(rows, kinds):
    return pd.DataFrame(
        {name: pd.Series([r.get(name) for r in rows], dtype=kind) for name, kind in kinds.items()}
    )


def tables(text):
    """Return (orders, items): one row for each order, and one for each item of an order."""
    records = [json.loads(row) for row in text.splitlines() if row.strip()]
    orders, items = [], []
    for record in records:
        customer = record.get("customer")
        if customer is None:
            customer = {}
        orders.append(
            {"order": record["id"], "customer": customer.get("name"), "city": customer.get("city")}
        )
        inside = record.get("items")
        for place in range(len(inside or ())):
            item = dict(inside[place], order=record["id"], line=place + 1)
            if item.get("quantity") is not None:
                item["quantity"] = int(item["quantity"])
            if item.get("price") is not None:
                item["price"] = float(item["price"])
            items.append(item)
    return typed(orders, ORDERS), typed(items, ITEMS)
