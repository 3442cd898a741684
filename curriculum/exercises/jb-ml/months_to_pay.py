"""Months to pay

A bank already has a rule that stops payments: "more than 2,000, at night, to a new account". A team proposes a model
in its place. In a system question the baseline comes first, and here it's this rule and not "nothing at all". Work out
after how many months the model has paid for itself.

- `rule`, `model`: tuples `(frauds, honest)`, how many frauds and how many honest payments are stopped in a month.
- `saved`: what a stopped fraud saves. `check`: what it costs to look at one stopped payment, fraud or honest.
- `upkeep`: what it costs to run the model for a month. `build`: what it costs to build it, once. The rule is there
  and costs nothing to run.
- Returns a tuple: how much more the model brings in a month than the rule, after upkeep; and the smallest whole number
  of months after which that has covered the building. The second is `None` if the first isn't above 0.

All numbers in the arguments are whole; `build` is above 0.

>>> months_to_pay((30, 200), (50, 150), 100, 5, 650, 7000)
(1500, 5)
>>> months_to_pay((30, 200), (35, 300), 100, 5, 50, 7000)
(-75, None)
"""

import math

minutes = 8
chapter = "04-from-story-to-system"
hint = "What does each of the two bring in a month? Every stopped payment is looked at."


def _brings(stopped: tuple[int, int], saved: int, check: int) -> int:
    frauds, honest = stopped
    return frauds * saved - (frauds + honest) * check


def months_to_pay(rule: tuple[int, int], model: tuple[int, int], saved: int, check: int, upkeep: int, build: int):
    more = _brings(model, saved, check) - _brings(rule, saved, check) - upkeep
    if more <= 0:
        return more, None
    return more, math.ceil(build / more)


def cases(rng):
    yield (1, 0), (2, 0), 10, 1, 0, 18
    yield (30, 200), (50, 150), 100, 5, 650, 7000
    yield (30, 200), (35, 300), 100, 5, 50, 7000
    yield (30, 200), (40, 200), 100, 5, 950, 7000
    yield (30, 200), (40, 200), 100, 5, 949, 8
    yield (0, 0), (20, 100), 50, 4, 100, 4000
    for _ in range(5):
        frauds, honest = int(rng.integers(10, 60)), int(rng.integers(50, 300))
        model = (frauds + int(rng.integers(8, 40)), int(rng.integers(50, 300)))
        yield (frauds, honest), model, 120, int(rng.integers(2, 7)), int(rng.integers(100, 800)), int(rng.integers(3000, 20000))


def wrong_rule_forgotten(rule, model, saved, check, upkeep, build):
    """You compare the model with doing nothing. The rule already stops frauds, and the model has to bring more than
    the rule."""
    more = _brings(model, saved, check) - upkeep
    return (more, math.ceil(build / more)) if more > 0 else (more, None)


def wrong_only_honest_checked(rule, model, saved, check, upkeep, build):
    """You pay for checking the honest payments only. Nobody knows beforehand which they are, so all stopped payments
    are checked."""
    more = (model[0] - rule[0]) * saved - (model[1] - rule[1]) * check - upkeep
    return (more, math.ceil(build / more)) if more > 0 else (more, None)


def wrong_upkeep_once(rule, model, saved, check, upkeep, build):
    """You add the upkeep to the cost of building, as if it were paid once. It's paid every month."""
    more = _brings(model, saved, check) - _brings(rule, saved, check)
    return (more, math.ceil((build + upkeep) / more)) if more > 0 else (more, None)
