'''Is the decision sound?

Read a decision record of a gate, and list what is wrong with it.

- `record`: a dict with `"champion"` and `"challenger"` (dicts with `"version"` and `"learnt_until"`, a day), `"days"` (first and last
  day of the compared rows, a list), `"rows"`, `"low"`, `"mean"`, `"action"`. `plan`: a dict with `"rows"` (the planned number) and
  `"gain"`. `earlier`: the number of earlier looks at these two models.
- Returns a list, in this order, with each of these texts that is true:
  - `"seen in training"`: the first compared day isn't later than the last training day of one of the two;
  - `"too few rows"`: fewer rows than planned;
  - `"looked before"`: there were earlier looks;
  - `"not sure"`: the action is `"promote"`, and low isn't above 0;
  - `"too small"`: the action is `"promote"`, and the mean is below the gain.

>>> record = {"champion": {"version": 7, "learnt_until": 40}, "challenger": {"version": 9, "learnt_until": 95}}
>>> record = {**record, "days": [92, 105], "rows": 3200, "low": 0.004, "mean": 0.008, "action": "promote"}
>>> sound_record(record, {"rows": 3000, "gain": 0.01}, 0)
['seen in training', 'too small']
'''

minutes = 8
chapter = "05-the-way-back"


def sound_record(record: dict, plan: dict, earlier: int) -> list:
    promoted = record["action"] == "promote"
    learnt = max(record["champion"]["learnt_until"], record["challenger"]["learnt_until"])
    reasons = {
        "seen in training": record["days"][0] <= learnt,
        "too few rows": record["rows"] < plan["rows"],
        "looked before": earlier > 0,
        "not sure": promoted and record["low"] <= 0,
        "too small": promoted and record["mean"] < plan["gain"],
    }
    return [text for text, holds in reasons.items() if holds]


def _record(first, learnt, rows, low, mean, action):
    models = [{"version": 7 + i, "learnt_until": day} for i, day in enumerate(learnt)]
    record = {"champion": models[0], "challenger": models[1], "days": [first, first + 13]}
    return {**record, "rows": rows, "low": low, "mean": mean, "action": action}


def cases(rng):
    plan = {"rows": 3000, "gain": 0.01}
    yield (_record(96, (40, 95), 3200, 0.004, 0.02, "promote"), plan, 0)
    yield (_record(95, (40, 95), 3000, 0.004, 0.01, "promote"), plan, 0)
    yield (_record(95, (95, 40), 3000, 0.004, 0.01, "promote"), plan, 0)
    yield (_record(90, (40, 95), 2999, 0.004, 0.02, "hold"), plan, 1)
    yield (_record(99, (40, 95), 3200, 0.0, 0.02, "promote"), plan, 0)
    yield (_record(99, (40, 95), 3200, -0.01, 0.005, "promote"), plan, 3)
    yield (_record(99, (40, 95), 3200, -0.01, 0.005, "hold"), plan, 0)
    yield (_record(99, (40, 95), 3200, -0.02, -0.01, "reject"), plan, 2)
    yield (_record(99, (40, 95), 3200, 0.001, 0.009, "promote"), plan, 0)
    yield (_record(60, (70, 50), 500, -0.001, 0.02, "promote"), plan, 0)
    yield (_record(97, (40, 95), 3200, 0.001, 0.009, "retrain"), plan, 0)
    yield (_record(97, (40, 95), 3200, -0.1, -0.09, "keep"), plan, 0)
    yield (_record(80, (85, 40), 3200, -0.1, -0.05, "reject"), plan, 2)
    yield (_record(80, (80, 79), 3200, 0.01, 0.05, "promote"), plan, 4)
    yield (_record(99, (40, 95), 9000, 0.01, 0.05, "promote"), plan, 1)
    for _ in range(5):
        learnt = tuple(rng.integers(50, 100, 2).tolist())
        action = ("promote", "promote", "hold", "reject")[int(rng.integers(0, 4))]
        mean = int(rng.integers(-10, 40)) / 1000
        low = mean - int(rng.integers(1, 20)) / 1000
        yield (_record(80, learnt, int(rng.integers(2900, 3100)), low, mean, action), plan, int(rng.integers(0, 2)))


def wrong_challenger_only(record, plan, earlier):
    """You look at the challenger's training days only. A champion that was trained later has seen the rows as well."""
    promoted = record["action"] == "promote"
    reasons = {
        "seen in training": record["days"][0] <= record["challenger"]["learnt_until"],
        "too few rows": record["rows"] < plan["rows"],
        "looked before": earlier > 0,
        "not sure": promoted and record["low"] <= 0,
        "too small": promoted and record["mean"] < plan["gain"],
    }
    return [text for text, holds in reasons.items() if holds]


def wrong_whatever_the_action(record, plan, earlier):
    """You demand a sure gain for every action. A hold needs no gain: it says that the rows can't tell."""
    learnt = max(record["champion"]["learnt_until"], record["challenger"]["learnt_until"])
    reasons = {
        "seen in training": record["days"][0] <= learnt,
        "too few rows": record["rows"] < plan["rows"],
        "looked before": earlier > 0,
        "not sure": record["low"] <= 0,
        "too small": record["mean"] < plan["gain"],
    }
    return [text for text, holds in reasons.items() if holds]


def wrong_last_day(record, plan, earlier):
    """You compare the last of the days with the training. If the first rows were learnt from, the comparison is unfair already."""
    promoted = record["action"] == "promote"
    learnt = max(record["champion"]["learnt_until"], record["challenger"]["learnt_until"])
    reasons = {
        "seen in training": record["days"][1] <= learnt,
        "too few rows": record["rows"] < plan["rows"],
        "looked before": earlier > 0,
        "not sure": promoted and record["low"] <= 0,
        "too small": promoted and record["mean"] < plan["gain"],
    }
    return [text for text, holds in reasons.items() if holds]


def wrong_more_rows_heal(record, plan, earlier):
    """You forgive earlier looks if the rows are many. Each look was a chance to be lucky, however many rows the last one had."""
    promoted = record["action"] == "promote"
    learnt = max(record["champion"]["learnt_until"], record["challenger"]["learnt_until"])
    reasons = {
        "seen in training": record["days"][0] <= learnt,
        "too few rows": record["rows"] < plan["rows"],
        "looked before": earlier > 0 and record["rows"] < plan["rows"],
        "not sure": promoted and record["low"] <= 0,
        "too small": promoted and record["mean"] < plan["gain"],
    }
    return [text for text, holds in reasons.items() if holds]
