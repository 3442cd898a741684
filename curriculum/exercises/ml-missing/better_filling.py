"""Which filling is better?

A wholesaler's table lacks many weights. Three fillings are considered: the mean of all known weights ("mean"), their
median ("median"), and the median of the article's group ("group"). To compare them, some known weights are hidden: a
filling learns from `train` and guesses the weights in `hidden`. Return the name of the filling with the smallest mean
absolute error, and that error.

- `train`: a DataFrame with the columns `group` (text, no gaps) and `weight` (float or missing); at least one weight is
  known. `hidden`: the same columns, at least one row, no gaps. Both have any labels and stay unchanged.
- For an article whose group has no known weight in `train`, "group" uses the median of all known weights.
- If several are equally good, the first in the order mean, median, group is returned.

>>> train = pd.DataFrame({"group": ["pot", "pot", "cup", "cup"], "weight": [4.0, 6.0, 0.5, None]})
>>> better_filling(train, pd.DataFrame({"group": ["cup", "pot"], "weight": [0.75, 5.5]}))
('group', 0.375)
"""

import pandas as pd

minutes = 8
chapter = "03-learnt-from-training-rows"
hint = "`.map` looks up each group in a Series of medians. What does it return for a group that isn't in it?"


def better_filling(train: pd.DataFrame, hidden: pd.DataFrame) -> tuple[str, float]:
    known = train["weight"]
    of_group = hidden["group"].map(train.groupby("group")["weight"].median())
    errors = {
        "mean": (hidden["weight"] - known.mean()).abs().mean(),
        "median": (hidden["weight"] - known.median()).abs().mean(),
        "group": (hidden["weight"] - of_group.fillna(known.median())).abs().mean(),
    }
    best = min(errors, key=errors.get)
    return best, float(errors[best])


def cases(rng):
    f = pd.DataFrame
    yield f({"group": ["a"], "weight": [2.0]}), f({"group": ["a"], "weight": [2.0]})
    yield f({"group": ["pot", "pot", "cup", "cup"], "weight": [4.0, 6.0, 0.5, None]}), f({"group": ["cup", "pot"], "weight": [0.75, 5.5]})
    yield f({"group": ["a", "a", "a"], "weight": [1.0, 2.0, 9.0]}), f({"group": ["b", "a"], "weight": [4.0, 4.0]})
    yield f({"group": ["a", "a", "b", "b"], "weight": [23.0, 25.0, 6.0, 20.0]}), f({"group": ["a", "b", "b"], "weight": [8.0, 11.0, 11.0]})
    yield f({"group": ["a", "a", "b"], "weight": [1.0, 2.0, 30.0]}), f({"group": ["a", "b", "c"], "weight": [2.0, 3.0, 2.0]})
    yield f({"group": ["a", "b", "b", "c"], "weight": [10.0, 2.0, 4.0, None]}, index=[1, 1, 0, 0]), f({"group": ["c", "c", "b"], "weight": [5.0, 3.0, 3.0]}, index=[7, 7, 7])
    yield f({"group": ["a", "a", "b", "b"], "weight": [8.0, 10.0, 20.0, 28.0]}), f({"group": ["d", "a", "b"], "weight": [14.0, 9.5, 25.0]})
    yield f({"group": ["a", "a", "b", "b", "e"], "weight": [1.0, 3.0, 40.0, 60.0, None]}), f({"group": ["e", "a", "b"], "weight": [20.0, 2.5, 52.0]})
    yield f({"group": ["a", "a", "a"], "weight": [10.0, 20.0, 60.0]}), f({"group": ["a", "a"], "weight": [28.0, 35.0]})
    yield f({"group": ["a", "b", "b"], "weight": [60.0, 20.0, 10.0]}), f({"group": ["c", "c", "c"], "weight": [19.0, 21.0, 12.0]})
    for n in (6, 10, 15):
        level = {"p": 5, "q": 20, "r": 80}
        groups = ["p", "q", "r", *["pqr"[i] for i in rng.integers(0, 3, n)], "s"]
        train = f({"group": groups, "weight": [level.get(g, 9) + float(w) for g, w in zip(groups, rng.integers(0, 9, n + 4))]})
        train.loc[[n + 3, 4], "weight"] = None
        tested = ["s", *["pqr"[i] for i in rng.integers(0, 3, n)]]
        yield train, f({"group": tested, "weight": [level.get(g, 30) + float(w) for g, w in zip(tested, rng.integers(0, 9, n + 1))]})


def wrong_learnt_from_the_hidden(train, hidden):
    """You learn from the hidden weights and then guess them. A filling may only know the training rows."""
    known = hidden["weight"]
    of_group = hidden["group"].map(hidden.groupby("group")["weight"].median())
    errors = {"mean": (known - known.mean()).abs().mean(), "median": (known - known.median()).abs().mean()}
    errors["group"] = (known - of_group).abs().mean()
    best = min(errors, key=errors.get)
    return best, float(errors[best])


def wrong_unknown_group_skipped(train, hidden):
    """For "group" you leave out the articles whose group has no known weight in `train`. Its error then skips the
    hardest rows, and those of the other two don't."""
    known = train["weight"]
    of_group = hidden["group"].map(train.groupby("group")["weight"].median())
    guesses = {"mean": known.mean(), "median": known.median(), "group": of_group}
    errors = {name: (hidden["weight"] - guess).abs().mean() for name, guess in guesses.items()}
    best = min(errors, key=errors.get)
    return best, float(errors[best])


def wrong_errors_cancel(train, hidden):
    """You take the mean of the errors with their signs, where too high and too low cancel each other. Take the absolute
    value of each error."""
    known = train["weight"]
    of_group = hidden["group"].map(train.groupby("group")["weight"].median()).fillna(known.median())
    guesses = {"mean": known.mean(), "median": known.median(), "group": of_group}
    errors = {name: abs((hidden["weight"] - guess).mean()) for name, guess in guesses.items()}
    best = min(errors, key=errors.get)
    return best, float(errors[best])
