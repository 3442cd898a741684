'''How many orders were placed?

A bakery's server takes orders with an idempotency key. Work out what it has done from the requests that arrived.

- `requests`: a list of pairs `(key, loaves)`, in the order of arrival: a text and an int.
- A key that hasn't been seen places an order. A key that was seen before does nothing: the first order stands, even if the
  number is another one. Two keys are two orders, even if they ask for the same.
- Returns a tuple of two ints: the number of orders, and all their loaves together.

>>> once_per_task([("k1", 20), ("k1", 20), ("k2", 20)])
(2, 40)
'''

minutes = 4
chapter = "02-when-the-line-fails"


def once_per_task(requests: list[tuple]) -> tuple[int, int]:
    first = {}
    for key, loaves in requests:
        first.setdefault(key, loaves)
    return len(first), sum(first.values())


def cases(rng):
    yield ([],)
    yield ([("k1", 20)],)
    yield ([("k1", 20), ("k1", 20)],)
    yield ([("k1", 20), ("k2", 20)],)
    yield ([("k1", 20), ("k1", 20), ("k2", 20)],)
    yield ([("a", 5), ("a", 8), ("b", 8), ("a", 9)],)
    yield ([("a", 3), ("b", 3), ("b", 4)],)
    for n in (6, 9, 12):
        made = [(f"t{int(rng.integers(0, n // 2))}", int(rng.integers(1, 6)) * 10) for _ in range(n)]
        yield ([*made, ("u", 10), ("v", 10), ("v", 70)],)


def wrong_same_order_same_task(requests):
    """You take two requests for the same number of loaves for one. What tells tasks apart is the key alone: two customers may both want twenty loaves."""
    numbers = {loaves for _, loaves in requests}
    return len(numbers), sum(numbers)


def wrong_last_one_counts(requests):
    """A repeated key replaces the number of the first request. The first order stands, and a repeated key does nothing."""
    return len(dict(requests)), sum(dict(requests).values())


def wrong_every_request(requests):
    """You count every request as an order. Retries carry a key that was seen before, and must not bake the same bread again."""
    return len(requests), sum(loaves for _, loaves in requests)
