"""The cheapest way without a model

Which policy has to be beaten, and how much can be gained at most?

- `happened`: a list with True or False for each case of a month: whether the event came.
- `rule`: a list of equal length: whether today's rule acts on the case.
- `prices`: a dict with the costs of a case: `"hit"` (acted, and the event would have come), `"in vain"` (acted, no event),
  `"missed"` (not acted, event). Not acting where nothing happens costs nothing.
- Returns a tuple of three: the name of the cheapest policy, one of `"nobody"`, `"everybody"` and `"rule"`; its cost; and by how much the
  best possible policy, which acts on the events and on nothing else, is cheaper. Of policies that cost the same, take the
  first in the order nobody, everybody, rule.

>>> cheapest_without_a_model([True, False, False, True], [True, True, False, False], {"hit": 140, "in vain": 40, "missed": 500})
('everybody', 360, 80)
"""

minutes = 9
chapter = "02-what-an-error-costs"
hint = "Write one helper that gives the cost of any list of acts. Which lists stand for nobody, everybody and the best possible?"


def cheapest_without_a_model(happened: list[bool], rule: list[bool], prices: dict) -> tuple:
    def cost(acts):
        total = 0
        for event, act in zip(happened, acts):
            if act:
                total += prices["hit"] if event else prices["in vain"]
            elif event:
                total += prices["missed"]
        return total

    n = len(happened)
    policies = {"nobody": [False] * n, "everybody": [True] * n, "rule": rule}
    best = min(policies, key=lambda name: cost(policies[name]))
    return best, cost(policies[best]), cost(policies[best]) - cost(happened)


_VANS = {"hit": 140, "in vain": 40, "missed": 500}


def cases(rng):
    yield ([], [], _VANS)
    yield ([True], [False], _VANS)
    yield ([False, False], [False, True], _VANS)
    yield ([True, False, False, True], [True, True, False, False], _VANS)
    yield ([True] + [False] * 20, [True, True] + [False] * 19, _VANS)
    yield ([True] + [False] * 20, [False, True] + [False] * 19, _VANS)
    yield ([True, True] + [False] * 9, [True, False] + [True] * 9, {"hit": 3, "in vain": 3, "missed": 9})
    yield ([True, False, False], [True, False, False], {"hit": 10, "in vain": 2, "missed": 12})
    yield ([True, False], [False, True], {"hit": 0, "in vain": 5, "missed": 5})
    yield ([True, True, False, False, False], [True, False, True, False, False], {"hit": 28, "in vain": 3, "missed": 50})
    yield ([False] * 12 + [True], [False] * 12 + [True], {"hit": 30, "in vain": 4, "missed": 70})
    for n in (8, 15, 30):
        happened = (rng.random(n) < 0.2).tolist()
        rule = [bool(event) != (rng.random() < 0.2) for event in happened]
        yield (happened, rule, {"hit": int(rng.integers(5, 60)), "in vain": int(rng.integers(2, 20)), "missed": int(rng.integers(70, 200))})


def _costs(happened, rule, prices):
    def cost(acts):
        rows = zip(happened, acts, strict=True)
        return sum(prices["hit" if e and a else "in vain" if a else "missed"] for e, a in rows if e or a)

    n = len(happened)
    return {"nobody": cost([False] * n), "everybody": cost([True] * n), "rule": cost(rule), "best": cost(happened)}


def wrong_hits_are_free(happened, rule, prices):
    """You let a hit cost nothing. Acting costs something, even where it was right to act."""
    costs = _costs(happened, rule, {**prices, "hit": 0})
    name = min(["nobody", "everybody", "rule"], key=costs.get)
    return name, costs[name], costs[name] - costs["best"]


def wrong_against_nobody(happened, rule, prices):
    """You compare with doing nothing. Today's rule already does something, and the task asks for the cheapest policy."""
    costs = _costs(happened, rule, prices)
    return "nobody", costs["nobody"], costs["nobody"] - costs["best"]


def wrong_fewest_errors(happened, rule, prices):
    """You choose the policy with the fewest errors. An error in vain and a missed event have different prices."""
    costs = _costs(happened, rule, prices)
    errors = _costs(happened, rule, {"hit": 0, "in vain": 1, "missed": 1})
    name = min(["nobody", "everybody", "rule"], key=errors.get)
    return name, costs[name], costs[name] - costs["best"]


def wrong_gain_down_to_zero(happened, rule, prices):
    """You count the whole cost as gain. Even the best possible policy pays for its hits."""
    costs = _costs(happened, rule, prices)
    name = min(["nobody", "everybody", "rule"], key=costs.get)
    return name, costs[name], costs[name]
