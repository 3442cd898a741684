"""Fill the gaps: a shop that takes notes

`total` asks a shop on the internet for prices. It should ask only once for each article, because each question takes a
second. To test that, complete the fake shop: it notes every article that it is asked about, and only then answers. If
it knows no price for the article, it raises an OSError, as the real one does when the line is dead. `total` itself is
right.

- `prices`: a dict that leads from articles to prices, ints. `basket`: a list of articles, some of them perhaps twice,
  some of them perhaps not in `prices`.
- Returns a tuple: what `total` returned, and the list of the articles that the shop was asked about, in order.

>>> try_total({"tea": 3, "jam": 4}, ["tea", "jam", "tea"])
(10, ['tea', 'jam'])
>>> try_total({"tea": 3}, ["tea", "jam", "oil"])
('no price', ['tea', 'jam'])
"""

kind = "complete"
minutes = 4
chapter = "04-chance-clock-and-network"
hint = "If the shop raises an error first, does it still reach the line in which it takes its note?"

starter = '''
def total(basket, price_of):
    known = {}
    for article in basket:
        if article not in known:
            try:
                known[article] = price_of(article)
            except OSError:
                return "no price"
    return sum(known[article] for article in basket)


class FakeShop:
    def __init__(self, prices):
        self.prices = prices
        self.asked = ...

    def __call__(self, article):
        ...
        if article not in self.prices:
            ...
        return ...


def try_total(prices: dict, basket: list[str]) -> tuple:
    shop = FakeShop(...)
    return ...
'''


def _total(basket, price_of):
    known = {}
    for article in basket:
        if article not in known:
            try:
                known[article] = price_of(article)
            except OSError:
                return "no price"
    return sum(known[article] for article in basket)


class _FakeShop:
    def __init__(self, prices):
        self.prices = prices
        self.asked = []

    def __call__(self, article):
        self.asked.append(article)
        if article not in self.prices:
            raise OSError("no connection")
        return self.prices[article]


def try_total(prices: dict, basket: list[str]) -> tuple:
    shop = _FakeShop(prices)
    return _total(basket, shop), shop.asked


def cases(rng):
    yield ({}, [])
    yield ({}, ["tea"])
    yield ({"tea": 3}, ["tea"])
    yield ({"tea": 3}, ["jam"])
    yield ({"tea": 3}, ["tea", "tea"])
    yield ({"tea": 3}, ["tea", "jam", "oil"])
    yield ({"tea": 3, "jam": 4}, ["jam", "tea"])
    yield ({"tea": 3, "jam": 4}, ["tea", "jam", "tea"])
    yield ({"tea": 3, "jam": 4}, ["oil", "tea"])
    yield ({"tea": 3, "jam": 4}, ["tea", "tea", "oil", "jam"])
    for n in (2, 4, 6):
        basket = [("tea", "jam", "oil", "rice")[i] for i in rng.integers(0, 4, n).tolist()]
        yield ({"tea": int(rng.integers(1, 9)), "jam": 4, "rice": 2}, ["tea", "tea"] + basket)


def wrong_error_before_the_note(prices, basket):
    """Your shop forgets the question that it couldn't answer: it raises the error before it takes its note. Note first what
    was asked."""
    asked = []
    for article in basket:
        if article not in asked:
            if article not in prices:
                return "no price", asked
            asked.append(article)
    return sum(prices[article] for article in basket), asked


def wrong_notes_of_the_basket(prices, basket):
    """The notes that you return are the basket. What the shop was asked is another list: a good program asks only once
    for each article, and you want to see whether it does."""
    if any(article not in prices for article in basket):
        return "no price", list(basket)
    return sum(prices[article] for article in basket), list(basket)


def wrong_prices_noted(prices, basket):
    """Your shop notes what it answers. The list should say what it was asked."""
    asked, seen = [], []
    for article in basket:
        if article not in seen:
            seen.append(article)
            if article not in prices:
                return "no price", asked
            asked.append(prices[article])
    return sum(prices[article] for article in basket), asked
