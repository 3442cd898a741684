"""Filled by plan

A courier's table has columns of different kinds, and each needs its own filling. A plan says which:

- `"median"`: the median of the training rows;
- `"usual"`: the most frequent text of the training rows, the first in the alphabet if several are equally frequent;
- `"unknown"`: the text `"unknown"`;
- `"none"`: the number 0, for columns in which an empty cell means that there was nothing.

`train` and `new` are DataFrames with any labels, `plan` is a dict from column names to one of these words. Both tables
have all its columns, perhaps more. A column with the plan `"median"` or `"usual"` has at least one known value in
`train`. Return the columns of the plan, in its order, for the rows of `new`, with all gaps filled. Any other word in
the plan raises a ValueError. No argument is changed.

>>> train = pd.DataFrame({"km": [2.0, 4.0, 30.0], "by": ["bike", "van", "van"]})
>>> new = pd.DataFrame({"by": [None, "bike"], "km": [None, 5.0]})
>>> filled_by_plan(train, new, {"km": "median", "by": "usual"}).to_dict("list")
{'km': [4.0, 5.0], 'by': ['van', 'bike']}
"""

import pandas as pd

minutes = 9
chapter = "03-learnt-from-training-rows"
hint = "Collect a dict from column to filling first, in a loop over the plan. `.fillna` takes such a dict."


def filled_by_plan(train: pd.DataFrame, new: pd.DataFrame, plan: dict[str, str]) -> pd.DataFrame:
    fillings = {}
    for name, word in plan.items():
        if word == "median":
            fillings[name] = train[name].median()
        elif word == "usual":
            fillings[name] = train[name].mode()[0]
        elif word == "unknown":
            fillings[name] = "unknown"
        elif word == "none":
            fillings[name] = 0
        else:
            raise ValueError(f"no filling is called {word!r}")
    return new[list(plan)].fillna(fillings)


def cases(rng):
    f = pd.DataFrame
    yield f({"km": [3.0]}), f({"km": [1.0, None]}), {"km": "median"}
    yield f({"fee": [3.0]}), f({"fee": [1.0, None]}), {"fee": "none"}
    yield f({"by": ["van"]}), f({"by": ["bike", None]}), {"by": "unknown"}
    yield f({"by": ["van", "bike"]}), f({"by": ["tram", None, "tram"]}), {"by": "usual"}
    yield f({"km": [2.0, 4.0, 30.0], "by": ["bike", "van", "van"]}), f({"by": [None, "bike"], "km": [None, 5.0]}), {"km": "median", "by": "usual"}
    yield f({"km": [3.0]}), f({"km": [1.0, None]}), {"km": "mean"}
    yield f({"km": [3.0]}), f({"km": [1.0, None]}), {"km": "zero"}
    yield f({"by": ["van"], "km": [1.0]}), f({"by": ["van"], "km": [4.0]}), {"km": "median", "by": "Usual"}
    yield f({"a": [1.0, 9.0, None, 2.0], "b": ["y", "x", "x", "y"], "c": [None, None, None, 5.0]}), f({"d": [1.0, 2.0], "c": [None, 7.0], "b": [None, "z"], "a": [None, 30.0]}, index=[2, 2]), {"c": "none", "a": "median", "b": "usual"}
    yield f({"a": [4.0, 5.0, 60.0], "n": [None, None, None]}), f({"a": [None, 90.0, 80.0], "n": ["p", None, None]}, index=["r", "q", "p"]), {"n": "unknown", "a": "median"}
    for n in (5, 8):
        train = f({"km": rng.integers(1, 40, n) * 1.0, "by": ["pqr"[i] for i in rng.integers(0, 3, n)], "fee": rng.integers(3, 9, n) * 1.0, "note": ["late"] * n})
        train.loc[rng.permutation(n)[:2], "fee"] = None
        new = f({"note": [None, "early", None, None], "fee": [None, 2.0, None, 5.0], "km": [80.0, None, 90.0, None], "by": ["w", None, "w", None]}, index=[7, 5, 6, 4])
        yield train, new, {"km": "median", "note": "unknown", "by": "usual", "fee": "none"}
        yield train, new, {"fee": "median", "by": "unknown", "km": "none"}


def _by(source, new, plan):
    known = {
        "median": lambda name: source[name].median(),
        "usual": lambda name: source[name].mode()[0],
        "unknown": lambda name: "unknown",
        "none": lambda name: 0,
    }
    for word in plan.values():
        if word not in known:
            raise ValueError(word)
    return {name: known[word](name) for name, word in plan.items()}


def wrong_learnt_from_new(train, new, plan):
    """You learn the fillings from the new rows. They come from the training rows, so that even a single row can be
    filled."""
    return new[list(plan)].fillna(_by(new, new, plan))


def wrong_order_of_new(train, new, plan):
    """Your table has the columns of the new rows in their order. It should have those of the plan, in the order of the
    plan."""
    return new.fillna(_by(train, new, plan))


def wrong_unknown_word_passed(train, new, plan):
    """A word that the plan's author mistyped leaves the gaps in your table without a warning. Raise a ValueError, so that
    it is noticed."""
    good = {name: word for name, word in plan.items() if word in ("median", "usual", "unknown", "none")}
    return new[list(plan)].fillna(_by(train, new, good))


def wrong_first_text(train, new, plan):
    """For "usual" you take the first text of the training rows. The most frequent one is asked for; of equally frequent
    ones, the first in the alphabet."""
    fillings = _by(train, new, plan)
    for name, word in plan.items():
        if word == "usual":
            fillings[name] = train[name].dropna().tolist()[0]
    return new[list(plan)].fillna(fillings)
