"""For whom is the test unfair?

A colleague has hidden one purchase of each customer, to test a recommender on it. Check the split. For a customer, the
test is fair if the model can learn from at least one earlier purchase of theirs, and if the hidden purchase was made on
a later day than all of these. If two were made on the same day, nobody knows which came first, so that isn't fair.

- `kept`: a list of tuples (customer, day), the purchases that the model learns from, in no particular order. There may
  be several by the same customer. It may be empty.
- `hidden`: a list of tuples (customer, day), at most one for each customer. It may be empty.
- Customers are texts. Days are ints and may be 0 or negative. Purchases of other customers don't matter.
- Returns a sorted list of the customers in `hidden` for whom the test is unfair.

>>> unfair_for([("bo", 9), ("bo", 2), ("al", 4)], [("al", 5), ("bo", 8)])
['bo']
>>> unfair_for([("al", 4)], [("cy", 7), ("al", 4)])
['al', 'cy']
"""

minutes = 6
chapter = "02-is-the-order-good"
hint = "Which single day of the kept purchases of a customer decides? Collect it in a dict first."


def unfair_for(kept: list[tuple[str, int]], hidden: list[tuple[str, int]]) -> list[str]:
    newest = {}
    for customer, day in kept:
        newest[customer] = max(day, newest.get(customer, day))
    return sorted(customer for customer, day in hidden if customer not in newest or day <= newest[customer])


def cases(rng):
    yield [], []
    yield [], [("al", 3)]
    yield [("al", 2)], [("al", 3)]
    yield [("al", 3)], [("al", 3)]
    yield [("al", 0)], [("al", 3)]
    yield [("al", -5)], [("al", -2)]
    yield [("al", 4)], [("cy", 7), ("al", 4)]
    yield [("bo", 9), ("bo", 2), ("al", 4)], [("al", 5), ("bo", 8)]
    yield [("al", 8), ("bo", 1)], [("bo", 5)]
    yield [("bo", 1), ("al", 8), ("cy", 2)], [("cy", 6), ("bo", 2)]
    yield [("al", 8), ("al", 1)], [("al", 5)]
    yield [("al", 7), ("cy", 6), ("al", 3), ("cy", 2)], [("cy", 4), ("al", 4)]
    yield [("al", 2), ("bo", 6), ("bo", 6)], [("bo", 6), ("dee", 9), ("al", 1)]
    names = ["al", "bo", "cy", "dee", "eva", "fin"]
    for n in (8, 12, 16):
        kept = [(names[i], int(d)) for i, d in zip(rng.integers(0, 5, n), rng.integers(1, 12, n))]
        yield kept, [(name, int(d)) for name, d in zip(names, rng.integers(5, 15, 6))]


def wrong_one_day_for_all(kept, hidden):
    """You compare a hidden purchase with the purchases of all customers. Here each customer has a past of their
    own."""
    newest = max([day for _, day in kept], default=0)
    known = {customer for customer, _ in kept}
    return sorted(customer for customer, day in hidden if customer not in known or day <= newest)


def wrong_no_past_is_fine(kept, hidden):
    """You return only customers with a purchase that is too late. A customer without any kept purchase can't be fairly
    tested: the model knows nothing about them."""
    newest = {}
    for customer, day in kept:
        newest[customer] = max(day, newest.get(customer, day))
    return sorted(customer for customer, day in hidden if customer in newest and day <= newest[customer])


def wrong_last_in_the_list(kept, hidden):
    """You compare with the kept purchase of the customer that comes last in the list. The list is in no particular
    order, so an earlier row may hold a later day."""
    newest = dict(kept)
    return sorted(customer for customer, day in hidden if customer not in newest or day <= newest[customer])


def wrong_same_day_is_fair(kept, hidden):
    """You treat a hidden purchase on the same day as fair. Nobody knows which of the two came first."""
    newest = {}
    for customer, day in kept:
        newest[customer] = max(day, newest.get(customer, day))
    return sorted(customer for customer, day in hidden if customer not in newest or day < newest[customer])
