"""A delivery arrives

A shop's stock is a dict from product to number of pieces. A delivery is a dict of the same form. Return the stock
after the delivery. A delivery may include products that the shop didn't have before.

- `stock` and `delivery`: dicts from texts to ints, 0 or more. Neither of them is changed.
- Returns a new dict.

>>> delivery_arrives({"soap": 4, "salt": 0}, {"salt": 10, "oil": 6})
{'soap': 4, 'salt': 10, 'oil': 6}
>>> delivery_arrives({"oil": 2}, {"oil": 3})
{'oil': 5}
"""

minutes = 5
chapter = "02-look-it-up"
hint = "Start with a copy of the stock. For each product in the delivery: how many are there so far, if the product may be missing?"


def delivery_arrives(stock: dict[str, int], delivery: dict[str, int]) -> dict[str, int]:
    after = dict(stock)
    for product, pieces in delivery.items():
        after[product] = after.get(product, 0) + pieces
    return after


def cases(rng):
    yield ({}, {})
    yield ({"oil": 2}, {})
    yield ({}, {"oil": 3})
    yield ({"oil": 2}, {"oil": 3})
    yield ({"oil": 2}, {"salt": 3})
    yield ({"oil": 2, "salt": 1}, {"salt": 3, "oil": 1})
    yield ({"soap": 4, "salt": 0}, {"salt": 10, "oil": 6})
    yield ({"soap": 4}, {"tea": 0, "soap": 1})
    products = ["oil", "salt", "soap", "tea", "rice", "oats"]
    for n in (2, 3, 4):
        first, second = rng.permutation(6)[:n].tolist(), rng.permutation(6)[:4].tolist()
        yield ({products[i]: int(rng.integers(0, 9)) for i in first}, {products[i]: int(rng.integers(1, 9)) for i in second})


def wrong_replaces_the_number(stock, delivery):
    """For a product that the shop already has, you write the delivered number over the old one. Add the two
    instead."""
    after = dict(stock)
    for product, pieces in delivery.items():
        after[product] = pieces
    return after


def wrong_only_known_products(stock, delivery):
    """New products in the delivery are missing from your result. A key that isn't there yet counts as 0 so far."""
    after = dict(stock)
    for product, pieces in delivery.items():
        if product in after:
            after[product] += pieces
    return after


def wrong_changes_the_stock(stock, delivery):
    """You change the caller's dict. A second name for it, made with `=`, is no copy. Start with a copy."""
    after = stock
    for product, pieces in delivery.items():
        after[product] = after.get(product, 0) + pieces
    return after


def wrong_ends_at_a_new_product(stock, delivery):
    """Your program stops with a KeyError as soon as the delivery includes something that the shop didn't have."""
    after = dict(stock)
    for product, pieces in delivery.items():
        after[product] = after[product] + pieces
    return after
