"""Back to nested lines

A partner wants the orders as JSON Lines, one order on each line with its articles inside, but the shop has two flat tables.
Put them together.

- `orders`: a list of dicts with the keys `order` and `town`. No order occurs twice. `town` is a text or None.
- `lines`: a list of dicts with the keys `order`, `position`, `sku` and `n`, in any order. Each belongs to one of the orders.
- Returns a text: for each order, in the order of `orders`, one line of JSON as `json.dumps` writes it, followed by `"\\n"`. It
  has the keys `id`, `town` and `lines`, in this order. `lines` is a list of dicts with the keys `sku` and `n`, in this order,
  sorted by position; an order without articles has an empty list.

>>> nested([{"order": "7", "town": None}], [{"order": "7", "position": 1, "sku": "T1", "n": 2}])
'{"id": "7", "town": null, "lines": [{"sku": "T1", "n": 2}]}\\n'
>>> nested([], [])
''
"""

import json

minutes = 9
chapter = "04-nested-lines"
hint = "Make an empty list for each order first, under its id. Then go through the lines in the order of their positions."


def nested(orders: list[dict], lines: list[dict]) -> str:
    inside = {}
    for order in orders:
        inside[order["order"]] = []
    for line in sorted(lines, key=lambda line: line["position"]):
        inside[line["order"]].append({"sku": line["sku"], "n": line["n"]})
    text = ""
    for order in orders:
        text += json.dumps({"id": order["order"], "town": order["town"], "lines": inside[order["order"]]}) + "\n"
    return text


def cases(rng):
    def line(order, position, sku, n):
        return {"order": order, "position": position, "sku": sku, "n": n}

    a, b, c = {"order": "7", "town": None}, {"order": "0042", "town": "Oslo"}, {"order": "1", "town": "Rome"}
    yield ([], [])
    yield ([a], [line("7", 1, "T1", 2)])
    yield ([b], [])
    yield ([b, a], [line("7", 2, "M7", 1), line("7", 1, "T1", 2)])
    yield ([a, b], [line("0042", 1, "T1", 3), line("7", 1, "T1", 2)])
    yield ([c, a, b], [line("7", 3, "A", 1), line("7", 1, "Z", 1), line("7", 2, "K", 4)])
    yield ([b, c], [line("1", 10, "A", 5), line("1", 2, "B", 6)])
    for n in (5, 9):
        names = [f"{i:03}" for i in rng.permutation(40)[:4].tolist()]
        rows = [line(names[int(rng.integers(1, 4))], p + 1, f"S{p % 3}", p % 5 + 1) for p in rng.permutation(n).tolist()]
        yield ([{"order": name, "town": "Bern"} for name in names], rows)


def wrong_empty_orders_lost(orders, lines):
    """An order without articles is missing in your text. It is an order all the same, with an empty list."""
    text = ""
    for order in orders:
        own = sorted([row for row in lines if row["order"] == order["order"]], key=lambda row: row["position"])
        if own:
            items = [{"sku": row["sku"], "n": row["n"]} for row in own]
            text += json.dumps({"id": order["order"], "town": order["town"], "lines": items}) + "\n"
    return text


def wrong_as_they_come(orders, lines):
    """You leave the articles in the order of the rows. `position` says where each of them belongs."""
    text = ""
    for order in orders:
        items = [{"sku": row["sku"], "n": row["n"]} for row in lines if row["order"] == order["order"]]
        text += json.dumps({"id": order["order"], "town": order["town"], "lines": items}) + "\n"
    return text


def wrong_one_line_for_each_article(orders, lines):
    """You write one line for each article, as a join of the tables gives it. One line for each order is asked for."""
    text = ""
    for order in orders:
        for row in sorted(lines, key=lambda row: row["position"]):
            if row["order"] == order["order"]:
                items = [{"sku": row["sku"], "n": row["n"]}]
                text += json.dumps({"id": order["order"], "town": order["town"], "lines": items}) + "\n"
    return text


def wrong_not_json(orders, lines):
    """You write Python's own form of a dict, with single quotation marks and None. A JSON reader refuses it."""
    text = ""
    for order in orders:
        own = sorted([row for row in lines if row["order"] == order["order"]], key=lambda row: row["position"])
        items = [{"sku": row["sku"], "n": row["n"]} for row in own]
        text += str({"id": order["order"], "town": order["town"], "lines": items}) + "\n"
    return text
