"""Find the mistake: can it be delivered?

An order can be delivered if everything in it is in stock. An order with nothing in it can always be delivered. The
function returns True far too often. Find the mistake and fix it.

- `order`, `stock`: lists of names of articles.
- Returns a bool. The lists are not changed.

>>> can_deliver(["tea", "jam"], ["jam", "rice", "tea"])
True
>>> can_deliver(["tea", "salt"], ["jam", "rice", "tea"])
False
"""

kind = "fix"
minutes = 3
chapter = "08-any-and-all"

starter = '''
def can_deliver(order: list[str], stock: list[str]) -> bool:
    return any(article in stock for article in order)
'''


def can_deliver(order: list[str], stock: list[str]) -> bool:
    return all(article in stock for article in order)


def cases(rng):
    yield ([], [])
    yield ([], ["tea"])
    yield ([], ["jam", "rice"])
    yield ([], ["jam", "rice"])
    yield (["tea"], [])
    yield (["tea"], ["tea"])
    yield (["tea", "jam"], ["jam", "rice", "tea"])
    yield (["tea", "salt"], ["jam", "rice", "tea"])
    yield (["salt", "tea"], ["tea"])
    yield (["oil", "oil"], ["salt", "oil"])
    yield (["oil", "jam", "rice"], ["rice", "jam"])
    names = ["tea", "jam", "rice", "salt", "oil"]
    for n in (2, 3, 4):
        yield ([names[i] for i in rng.integers(0, 5, n)], [names[i] for i in rng.permutation(5)[:3]])


def wrong_one_article_is_enough(order, stock):
    """One article in stock is enough for your function. Everything in the order has to be there."""
    return any(article in stock for article in order)


def wrong_whole_stock_wanted(order, stock):
    """You ask whether everything in stock is in the order. It is the other way round: is everything in the order in
    stock?"""
    return all(article in order for article in stock)


def wrong_empty_order_refused(order, stock):
    """You refuse an order with nothing in it. The task says that it can always be delivered."""
    return len(order) > 0 and all(article in stock for article in order)


def wrong_none_in_stock(order, stock):
    """You return True if nothing in the order is in stock. `not any` means "none"."""
    return not any(article in stock for article in order)
