"""After the phone calls

Many people left the question about their rent empty. Later, every one of them was phoned, so that for once the true
values are known. Return how the answers had gone missing, judged by means:

- `"not at random"` if in some town the mean of those who answered is more than `margin` away from the true mean of
  that town, or if nobody answered there;
- otherwise `"completely at random"` if the mean of all who answered is at most `margin` away from the mean of all
  true values;
- otherwise `"at random"`: within the towns nothing is distorted, only their mix.

`table` is a DataFrame with the columns `town` (text), `answered` (float or missing) and `true` (float), with any
labels; only `answered` has gaps, and at least one answer is there. `margin` is a number, at least 0. The table isn't
changed.

>>> table = pd.DataFrame({"town": ["A", "A", "B"], "answered": [10.0, 10.0, 40.0], "true": [10.0, 10.0, 40.0]})
>>> after_the_phone_calls(table, 1)
'completely at random'
>>> table["answered"] = [10.0, None, 40.0]
>>> after_the_phone_calls(table, 1)
'at random'
"""

import pandas as pd

minutes = 8
chapter = "01-why-is-it-missing"
hint = "Two Series with one mean for each town can be subtracted. What is the mean of a town without an answer, and what does a comparison with it give?"


def after_the_phone_calls(table: pd.DataFrame, margin: float) -> str:
    means = table.groupby("town")[["answered", "true"]].mean()
    fair = (means["answered"] - means["true"]).abs() <= margin
    if not fair.all():
        return "not at random"
    if abs(table["answered"].mean() - table["true"].mean()) <= margin:
        return "completely at random"
    return "at random"


def _t(town, answered, true, index=None):
    return pd.DataFrame({"town": list(town), "answered": answered, "true": true}, index=index).astype({"answered": float, "true": float})


def cases(rng):
    yield _t("A", [5], [5]), 0
    yield _t("AA", [5, None], [5, 5]), 0
    yield _t("AAB", [10, 10, 40], [10, 10, 40]), 1
    yield _t("AAB", [10, None, 40], [10, 10, 40]), 1
    yield _t("AB", [10, None], [10, 10]), 3
    yield _t("AAB", [8, 12, None], [8, 12, 11]), 2
    yield _t("CAB", [None, 20, 30], [25, 20, 30], [3, 3, 1]), 4
    yield _t("AABB", [10, None, 40, None], [10, 20, 40, 30]), 2
    yield _t("AABB", [None, 20, None, 32], [14, 20, 38, 32]), 1
    yield _t("ABAB", [10, None, None, 20], [10, 10, 20, 20], [9, 9, 9, 2]), 1
    yield _t("AABB", [10, None, 40, None], [10, 14, 40, 44]), 2
    yield _t("AABB", [10, None, 40, None], [10, 16, 40, 46]), 2
    yield _t("AAAB", [10, 10, None, 22], [10, 10, 10, 22]), 1
    yield _t("AAB", [None, 14, 40], [10, 14, 40]), 2
    yield _t("AAB", [16, None, 40], [16, 10, 40]), 2
    yield _t("BBAA", [None, 9, None, 9], [5, 9, 1, 9]), 1
    for n in (4, 6, 9):
        town = "AB" * n
        true = [float(x) for x in rng.integers(20, 30, n).repeat(2)]
        true = [value + 60 * (i % 2) for i, value in enumerate(true)]
        few = [value if i % 2 == 0 or i < 2 else None for i, value in enumerate(true)]
        even = [sum(true[1::2]) / n if i == 1 else value for i, value in enumerate(few)]
        yield _t(town, even, true), 1
        low = sorted(true[::2])
        yield _t("A" * n, [low[0] - 9, *[None] * (n - 1)], [low[0] - 9, *low[1:]]), 2
        yield _t("A" * n + "B" * n, [*low, *[None] * n], [*low, *low]), 1
        yield _t("AB" * n, [value if i < 2 or i % 4 > 1 else None for i, value in enumerate([30, 50] * n)], [30, 50] * n), 1


def wrong_only_the_whole(table, margin):
    """When the mean of all is right, you answer "completely at random". Two towns can be wrong in opposite directions
    and still give the right mean together: look at the towns first."""
    if abs(table["answered"].mean() - table["true"].mean()) <= margin:
        return "completely at random"
    means = table.groupby("town")[["answered", "true"]].mean()
    fair = (means["answered"] - means["true"]).abs() <= margin
    return "at random" if fair.all() else "not at random"


def wrong_silent_town_passed(table, margin):
    """A town in which nobody answered passes your test. Every comparison with its missing mean is False, so ask which
    towns are fair, not which ones are off."""
    means = table.groupby("town")[["answered", "true"]].mean()
    off = (means["answered"] - means["true"]).abs() > margin
    if off.any():
        return "not at random"
    close = abs(table["answered"].mean() - table["true"].mean()) <= margin
    return "completely at random" if close else "at random"


def wrong_too_low_only(table, margin):
    """You only notice means that are too low. Answers can also be missing from the small values, and then the mean is too
    high."""
    means = table.groupby("town")[["answered", "true"]].mean()
    fair = means["true"] - means["answered"] <= margin
    if not fair.all():
        return "not at random"
    close = table["true"].mean() - table["answered"].mean() <= margin
    return "completely at random" if close else "at random"
