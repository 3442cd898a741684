"""The summer sale

A shop keeps its articles in a dict; each value is itself a dict with the entries `"price"` (pence) and `"stock"`. For
the summer sale you need a dict of the same form with different prices: each price is lowered by `percent` per cent
and rounded down to whole pence. The old dict is still needed after the sale.

- `articles`: a dict from texts to dicts. It is not changed, and neither is any dict in it.
- `percent`: an int from 0 to 100.
- Returns a new dict with the same articles. Changing it later never changes `articles`.

>>> sale({"hat": {"price": 1050, "stock": 3}}, 50)
{'hat': {'price': 525, 'stock': 3}}
>>> sale({"hat": {"price": 999, "stock": 0}}, 10)
{'hat': {'price': 899, 'stock': 0}}
"""

minutes = 5
chapter = "05-shared-or-copied"
hint = "Which copy also copies the inner dicts? 10 per cent less is 90 per cent; `//` rounds down."

from copy import deepcopy


def sale(articles: dict[str, dict[str, int]], percent: int) -> dict[str, dict[str, int]]:
    lowered = deepcopy(articles)
    for entry in lowered.values():
        entry["price"] = entry["price"] * (100 - percent) // 100
    return lowered


def cases(rng):
    yield ({}, 20)
    yield ({"hat": {"price": 1050, "stock": 3}}, 50)
    yield ({"hat": {"price": 999, "stock": 0}}, 10)
    yield ({"hat": {"price": 800, "stock": 1}}, 0)
    yield ({"hat": {"price": 700, "stock": 1}}, 68)
    yield ({"hat": {"price": 800, "stock": 1}}, 100)
    yield ({"hat": {"price": 333, "stock": 9}, "cap": {"price": 120, "stock": 40}}, 25)
    names = ["hat", "cap", "scarf", "belt", "sock"]
    for n in (2, 3, 5):
        yield ({name: {"price": int(rng.integers(100, 4000)), "stock": int(rng.integers(0, 50))} for name in names[:n]}, int(rng.integers(5, 60)))


def wrong_shallow_copy(articles, percent):
    """The outer dict is a copy, but the inner ones are the shop's own, and you changed their prices. After the sale the old prices are gone."""
    lowered = dict(articles)
    for entry in lowered.values():
        entry["price"] = entry["price"] * (100 - percent) // 100
    return lowered


def wrong_only_prices(articles, percent):
    """You return only the prices. The stock belongs to each article as well."""
    return dict(zip(articles, [entry["price"] * (100 - percent) // 100 for entry in articles.values()]))


def wrong_pence_off(articles, percent):
    """You take `percent` pence off each price. "Per cent" means "of every hundred"."""
    lowered = deepcopy(articles)
    for entry in lowered.values():
        entry["price"] = entry["price"] - percent
    return lowered


def wrong_the_reduction(articles, percent):
    """Your price is the reduction itself. The customer pays the rest."""
    lowered = deepcopy(articles)
    for entry in lowered.values():
        entry["price"] = entry["price"] * percent // 100
    return lowered
