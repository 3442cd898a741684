"""Is it worth the calls?

A theatre wants to phone people who subscribed last year and may not come back. Before anybody trains a model, work
out what a list of calls must find to pay for itself, and what it brings.

- `calls`: how many people are phoned, a whole number, at least 1. `cost`: what one call costs, a float above 0.
- `kept`: the share of those who would have left whom a call keeps, between 0 (not included) and 1. `worth`: what a
  kept subscriber brings, a float above 0. A call to anybody else changes nothing.
- `found`: how many of the people phoned would have left, a whole number.
- Returns a tuple of two floats: the `found` at which the calls would bring exactly what they cost, and what is left, on
  average, after the costs with the `found` that is given (negative for a loss).

>>> worth_the_calls(100, 3.0, 0.25, 60.0, 30)
(20.0, 150.0)
"""

minutes = 5
chapter = "03-what-counts-as-good"
hint = "What does a call to somebody who would have left bring on average?"


def worth_the_calls(calls: int, cost: float, kept: float, worth: float, found: int) -> tuple[float, float]:
    costs = calls * cost
    each = kept * worth
    return costs / each, found * each - costs


def cases(rng):
    yield 1, 1.0, 1.0, 4.0, 1
    yield 100, 3.0, 0.25, 60.0, 30
    yield 100, 3.0, 0.25, 60.0, 12
    yield 50, 2.0, 0.5, 40.0, 0
    yield 10, 6.0, 0.75, 20.0, 4
    for _ in range(5):
        yield int(rng.integers(20, 200)), float(rng.integers(2, 9)), float(rng.integers(1, 8) / 8), float(rng.integers(20, 90)), int(rng.integers(0, 20))


def wrong_everybody_is_kept(calls, cost, kept, worth, found):
    """In your program a call keeps everybody who would have left. It keeps only the share `kept` of them."""
    costs = calls * cost
    return costs / worth, found * worth - costs


def wrong_cost_of_one_call(calls, cost, kept, worth, found):
    """You count the cost of a single call. All calls have to be paid."""
    each = kept * worth
    return cost / each, found * each - cost


def wrong_only_hits_cost(calls, cost, kept, worth, found):
    """In what is left, you count only the calls to people who would have left. The others cost just as much."""
    each = kept * worth
    return calls * cost / each, found * (each - cost)
