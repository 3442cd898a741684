"""The rule says

A stop rule was committed on the first evening. Apply it to the project's diary.

- `diary`: a list of pairs, one for each evening: hours worked on that evening, and the monthly cost of that evening's model on the
  validation rows, or None if no model ran.
- `rule`: a dict with `"budget"` and `"checkpoint"` in hours, and `"baseline"` and `"target"` in euros a month.
- After each evening, in this order: if the best cost so far is at most the target, the verdict is `"ship"`. If the hours so far have
  reached the budget: `"stop"`. If they have reached the checkpoint and the best cost so far isn't below the baseline: `"stop"`.
  Otherwise the project goes on.
- Returns a pair: the number of the evening, from 1, after which it ends, and the verdict. If the diary ends before that, it's the
  number of evenings and `"go on"`.

>>> the_rule_says([(8, None), (9, 4700), (6, 4500)], {"budget": 60, "checkpoint": 20, "baseline": 4600, "target": 4000})
(3, 'go on')
"""

minutes = 10
chapter = "03-when-to-stop"
hint = "Keep two things through the loop: the sum of the hours, and the best cost. What is the best cost while no model has run yet?"


def the_rule_says(diary: list, rule: dict) -> tuple:
    hours = 0
    best = None
    for evening, (worked, cost) in enumerate(diary, 1):
        hours += worked
        if cost is not None and (best is None or cost < best):
            best = cost
        if best is not None and best <= rule["target"]:
            return evening, "ship"
        if hours >= rule["budget"]:
            return evening, "stop"
        if hours >= rule["checkpoint"] and (best is None or best >= rule["baseline"]):
            return evening, "stop"
    return len(diary), "go on"


_RULE = {"budget": 60, "checkpoint": 20, "baseline": 4600, "target": 4000}


def cases(rng):
    yield ([], _RULE)
    yield ([(8, None)], _RULE)
    yield ([(8, 4000)], _RULE)
    yield ([(8, 0)], _RULE)
    yield ([(20, None)], _RULE)
    yield ([(20, 4600)], _RULE)
    yield ([(7, None), (14, None), (8, 4200)], _RULE)
    yield ([(8, None), (9, 4700), (6, 4500)], _RULE)
    yield ([(12, 4500), (9, 4800), (5, 4700)], _RULE)
    yield ([(10, 4599), (10, 5000), (20, 5200), (20, 4300)], _RULE)
    yield ([(12, 4400), (9, None), (3, 3900), (1, 3000)], _RULE)
    yield ([(19, None), (1, 4650), (1, 4100)], _RULE)
    yield ([(30, 4500), (29, 4400), (1, 4300), (1, 3000)], _RULE)
    yield ([(30, 4500), (30, 3999)], _RULE)
    yield ([(10, 5000), (5, 5000), (6, 5000), (9, 3500)], _RULE)
    yield ([(7, None), (7, None), (7, None), (7, 4100)], _RULE)
    yield ([(9, 4300), (12, None), (8, None), (31, 4200)], _RULE)
    for _ in range(4):
        costs = [None if a < 3900 else a for a in rng.integers(3800, 4900, 9).tolist()]
        yield (list(zip(rng.integers(3, 12, 9).tolist(), costs, strict=True)), {**_RULE, "target": int(rng.integers(3850, 4050)), "checkpoint": int(rng.integers(10, 25))})


def _walk(diary, rule, best_counts=True, none_passes=False, budget_first=False):
    hours, seen = 0, []
    for evening, (worked, cost) in enumerate(diary, 1):
        hours += worked
        seen = ([*seen, cost] if best_counts else [cost]) if cost is not None else seen
        best = min(seen) if seen else None
        shipped = best is not None and best <= rule["target"]
        if budget_first and hours >= rule["budget"]:
            return evening, "stop"
        if shipped:
            return evening, "ship"
        if hours >= rule["budget"]:
            return evening, "stop"
        behind = not none_passes if best is None else best >= rule["baseline"]
        if hours >= rule["checkpoint"] and behind:
            return evening, "stop"
    return len(diary), "go on"


def wrong_latest_cost(diary, rule):
    """You look at the latest cost. An idea that failed yesterday doesn't undo the model of the evening before."""
    return _walk(diary, rule, best_counts=False)


def wrong_none_passes(diary, rule):
    """You let a project without any model pass the checkpoint. After those hours a model should run and beat the baseline."""
    return _walk(diary, rule, none_passes=True)


def wrong_hours_of_the_evening(diary, rule):
    """You compare the hours of one evening with the budget. The rule is about all hours so far."""
    best = None
    for evening, (worked, cost) in enumerate(diary, 1):
        best = cost if best is None else best if cost is None else min(best, cost)
        if best is not None and best <= rule["target"]:
            return evening, "ship"
        if worked >= rule["budget"] or worked >= rule["checkpoint"] and (best is None or best >= rule["baseline"]):
            return evening, "stop"
    return len(diary), "go on"


def wrong_no_checkpoint(diary, rule):
    """You ask nothing at the checkpoint. It is there so that a project without a chance ends after 20 hours and not after 60."""
    return _walk(diary, {**rule, "checkpoint": 10**9})
