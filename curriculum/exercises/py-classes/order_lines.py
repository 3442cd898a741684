"""An order with its lines

A shop's order is made of lines: an article, its price in pence, and how many are wanted. Write two dataclasses: a line that knows
its own price, and an order that holds lines and asks them. Delivery costs 400 pence. It is free if the articles cost
3000 pence or more together, and an order without articles costs nothing at all. If the same article is ordered again at the
same price, don't make a second line but raise the number in the first.

- `wishes`: a list of tuples, an article (a text), a price (an int above 0) and a number (an int above 0).
- Returns a tuple: the number of lines of the order, and the total in pence.

>>> order_total([("pen", 150, 2), ("ink", 600, 1)])
(2, 1300)
>>> order_total([("lamp", 1500, 1), ("lamp", 1500, 1)])
(1, 3000)
>>> order_total([])
(0, 0)
"""

minutes = 6
chapter = "03-dataclasses-and-parts"
hint = "When a wish arrives, go through the lines the order holds and look for one with this article and this price. Only if there is none, append a new line."

from dataclasses import dataclass, field


@dataclass
class _Line:
    article: str
    price: int
    number: int

    def total(self):
        return self.price * self.number


@dataclass
class _Order:
    lines: list = field(default_factory=list)

    def add(self, article, price, number):
        for line in self.lines:
            if line.article == article and line.price == price:
                line.number += number
                return
        self.lines.append(_Line(article, price, number))

    def total(self):
        articles = sum(line.total() for line in self.lines)
        return articles + (400 if 0 < articles < 3000 else 0)


def order_total(wishes: list[tuple[str, int, int]]) -> tuple[int, int]:
    order = _Order()
    for article, price, number in wishes:
        order.add(article, price, number)
    return (len(order.lines), order.total())


def cases(rng):
    yield ([],)
    yield ([("bag", 1, 1)],)
    yield ([("pen", 150, 1)],)
    yield ([("pen", 150, 2)],)
    yield ([("lamp", 3000, 1)],)
    yield ([("lamp", 2999, 1)],)
    yield ([("lamp", 1500, 1), ("lamp", 1500, 1)],)
    yield ([("pen", 150, 2), ("ink", 600, 1)],)
    yield ([("pen", 150, 2), ("pen", 140, 1)],)
    yield ([("pen", 150, 1), ("ink", 150, 1), ("pen", 150, 3)],)
    yield ([("desk", 1000, 3)],)
    yield ([("chair", 750, 2), ("chair", 750, 2)],)
    yield ([("pen", 150, 1), ("pen", 160, 1), ("pen", 160, 1), ("ink", 90, 2)],)
    for n in (3, 6, 9):
        wishes = [(["pen", "ink", "pad"][i], 100 + 50 * i, k) for i, k in zip(rng.integers(0, 3, n).tolist(), rng.integers(1, 4, n).tolist())]
        yield (wishes,)
        yield (wishes + [("pen", 90, 1), ("pen", 90, 2)],)


_priced = lambda lines, total, limit=3000: (lines, total + (400 if 0 < total < limit else 0))


def wrong_second_line(wishes):
    """You make a second line for an article that is in the order already. Look for a line with the same article and the
    same price first."""
    return _priced(len(wishes), sum(price * number for article, price, number in wishes))


def wrong_price_ignored(wishes):
    """You put everything with the same name into one line. At another price the total of that line would be wrong: the
    article needs a line of its own."""
    prices, numbers = {}, {}
    for article, price, number in wishes:
        prices.setdefault(article, price)
        numbers[article] = numbers.get(article, 0) + number
    return _priced(len(prices), sum(prices[a] * numbers[a] for a in prices))


def wrong_limit_not_reached(wishes):
    """You charge for delivery at exactly 3000 pence. From 3000 on it is free."""
    total = sum(price * number for article, price, number in wishes)
    return _priced(len({(article, price) for article, price, number in wishes}), total, 3001)


def wrong_one_of_each(wishes):
    """You add up the prices of the lines and leave out how many there are of each article."""
    lines = {(article, price) for article, price, number in wishes}
    return _priced(len(lines), sum(price for article, price in lines))
