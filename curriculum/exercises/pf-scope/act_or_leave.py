"""Act, or leave it

A model gives the chance of the event for each case. With the prices, say what to do, and what that costs in the long run.

- `chances`: a list of numbers from 0 to 1.
- `hit`, `in_vain`, `missed`: the cost of a case where somebody acts and the event would have come, where somebody acts for nothing,
  and where nobody acts and the event comes. A case that is left alone and where nothing happens costs nothing.
- Act where that is expected to be cheaper; where both cost the same, leave it.
- Returns a tuple: the places of the cases to act on, a list in rising order, and the expected cost of all cases together,
  those that are left alone included.

>>> act_or_leave([0.5, 0.05, 0.25], 140, 40, 500)
([0, 2], 180.0)
"""

minutes = 8
chapter = "02-what-an-error-costs"
hint = "For one case with chance p: acting costs hit with p and in_vain with 1 - p. What does leaving cost?"


def act_or_leave(chances: list[float], hit: float, in_vain: float, missed: float) -> tuple:
    places = []
    total = 0.0
    for place, p in enumerate(chances):
        acting = hit * p + in_vain * (1 - p)
        leaving = missed * p
        if acting < leaving:
            places.append(place)
        total += min(acting, leaving)
    return places, total


def cases(rng):
    yield ([], 140, 40, 500)
    yield ([0.5], 140, 40, 500)
    yield ([0.05], 140, 40, 500)
    yield ([0.5, 0.05, 0.25], 140, 40, 500)
    yield ([0.0, 1.0], 140, 40, 500)
    yield ([0.25, 0.5], 8, 8, 16)
    yield ([0.5, 0.75, 0.25], 4, 4, 8)
    yield ([0.5, 0.5, 0.125], 10, 10, 20)
    yield ([0.4, 0.45, 0.3], 140, 40, 500)
    yield ([0.125, 0.0625, 0.375], 28, 3, 50)
    yield ([0.9, 0.6], 90, 80, 100)
    yield ([0.7, 0.95], 60, 50, 75)
    for n in (4, 9):
        yield ((rng.integers(0, 1000, n) / 1000 + 0.0003).round(4).tolist(), int(rng.integers(10, 40)), int(rng.integers(2, 9)), int(rng.integers(50, 90)))


def _decided(chances, hit, in_vain, missed, acts, full=True):
    places = [place for place, p in enumerate(chances) if acts(p)]
    cost = [hit * p + in_vain * (1 - p) if acts(p) else missed * p * full for p in chances]
    return places, sum(cost, 0.0)


def wrong_half(chances, hit, in_vain, missed):
    """You act from a chance of 0.5 on. The limit follows from the prices; with 140, 40 and 500 it's 0.1."""
    return _decided(chances, hit, in_vain, missed, lambda p: p >= 0.5)


def wrong_hit_like_in_vain(chances, hit, in_vain, missed):
    """You count a hit like an action in vain. With the prices 140, 40 and 500 a hit costs 100 more."""
    return _decided(chances, in_vain, in_vain, missed, lambda p: in_vain < missed * p)


def wrong_only_the_acts(chances, hit, in_vain, missed):
    """You add up the cases that somebody acts on. What is left alone costs something too: some of those events come."""
    return _decided(chances, hit, in_vain, missed, lambda p: hit * p + in_vain * (1 - p) < missed * p, full=False)


def wrong_in_doubt_act(chances, hit, in_vain, missed):
    """You act where both cost the same. There is nothing to gain by it, and the task says to leave it."""
    return _decided(chances, hit, in_vain, missed, lambda p: hit * p + in_vain * (1 - p) <= missed * p)
