"""Who ordered that?

A shop has its orders in one table and its customers in another. Both have thousands of rows. Bring them together.

- `orders`: a list of tuples, an article and the number of a customer.
- `customers`: a list of tuples, a number and a name. If a number occurs in several rows, the first of them is right; the others are typing
  mistakes.
- Returns a list of tuples, the name and the number of orders, for each customer who has ordered something; in the order in which the
  customers first appear in `orders`. All orders whose customer is not in the table count together under the name `"unknown"`, which stands
  where the first of them appears. Different customers have different names, and nobody is called "unknown".

>>> who([("tea", 7), ("jam", 2), ("ink", 9), ("tea", 7)], [(2, "Bo"), (7, "Ada"), (2, "Bob")])
[('Ada', 2), ('Bo', 1), ('unknown', 1)]
"""

minutes = 6
chapter = "02-look-up"
hint = "Two dicts, one after the other: from numbers to names, and from names to counts. Which method keeps the first value of a key?"


def who(orders: list[tuple[str, int]], customers: list[tuple[int, str]]) -> list[tuple[str, int]]:
    name_of = {}
    for number, name in customers:
        name_of.setdefault(number, name)
    count = {}
    for article, number in orders:
        name = name_of.get(number, "unknown")
        count[name] = count.get(name, 0) + 1
    return list(count.items())


def cases(rng):
    yield ([], [])
    yield ([], [(1, "Ada")])
    yield ([("tea", 1)], [])
    yield ([("tea", 1)], [(1, "Ada")])
    yield ([("tea", 1)], [(1, "Ada"), (2, "Bo")])
    yield ([("tea", 1)], [(1, "Ada"), (1, "Ad")])
    yield ([("tea", 2), ("tea", 1)], [(1, "Ada"), (2, "Bo")])
    yield ([("tea", 5), ("jam", 6)], [(1, "Ada")])
    yield ([("tea", 7), ("jam", 2), ("ink", 9), ("tea", 7)], [(2, "Bo"), (7, "Ada"), (2, "Bob")])
    yield ([("tea", 9), ("jam", 1), ("ink", 8), ("tea", 1)], [(1, "Cy"), (1, "Sy"), (3, "Di")])
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]
    for n in (6, 12):
        customers = list(zip(rng.permutation(6).tolist(), names))
        orders = [("tea", k) for k in rng.integers(0, 9, n).tolist()]
        yield (orders + [("jam", 9), ("jam", 0), ("tea", 9)], customers + [(0, "Ona"), (3, "Tri")])


def wrong_last_row_counts(orders, customers):
    """You take the last row of a customer. If a number occurs in several rows, the first one is right."""
    name_of = dict(customers)
    count = {}
    for article, number in orders:
        name = name_of.get(number, "unknown")
        count[name] = count.get(name, 0) + 1
    return list(count.items())


def wrong_unknown_left_out(orders, customers):
    """You leave out orders whose customer is not in the table. They count together, under "unknown"."""
    name_of = {}
    for number, name in customers:
        name_of.setdefault(number, name)
    count = {}
    for article, number in orders:
        if number in name_of:
            count[name_of[number]] = count.get(name_of[number], 0) + 1
    return list(count.items())


def wrong_order_of_the_table(orders, customers):
    """Your rows are in the order of the table of customers. They should come as the customers first appear among the orders."""
    count, name_of = {}, {}
    for number, name in customers:
        name_of.setdefault(number, name)
    for number, name in name_of.items():
        times = sum(k == number for article, k in orders)
        if times:
            count[name] = times
    others = sum(k not in name_of for article, k in orders)
    return list(count.items()) + ([("unknown", others)] if others else [])
