"""The seed or the setting?

A network for bird calls was trained with several settings, each with the same number of seeds. A setting is only
called best if the choice isn't the luck of a seed. Take the setting with the highest mean score and the one with the
second highest. If the two means are further apart than the range of *either* of the two (its highest score minus its
lowest), the first is the best. Otherwise nobody knows.

- `scores`: a dict from the name of a setting to a list of scores, one for each seed; at least two settings and two
  seeds each. All means are different, and no difference of means equals a range.
- Returns the name of the best setting, or None if nobody knows.

>>> seed_or_setting({"slow": [0.85, 0.83, 0.86], "fast": [0.70, 0.72, 0.71]})
'slow'
>>> seed_or_setting({"slow": [0.84, 0.88, 0.85, 0.87], "fast": [0.83, 0.86, 0.86, 0.85]})
"""

import numpy as np

minutes = 6
chapter = "02-the-best-of-many"
hint = "Sort the names by their means, the highest first. Only the first two matter then."


def seed_or_setting(scores: dict[str, list[float]]) -> str | None:
    names = sorted(scores, key=lambda name: np.mean(scores[name]), reverse=True)
    first, second = scores[names[0]], scores[names[1]]
    gap = np.mean(first) - np.mean(second)
    ranges = [max(seeds) - min(seeds) for seeds in (first, second)]
    return names[0] if gap > max(ranges) else None


def cases(rng):
    yield {"a": [5, 5], "b": [3, 3]},
    yield {"a": [5, 3], "b": [9, 6]},
    yield {"slow": [0.85, 0.83, 0.86], "fast": [0.70, 0.72, 0.71]},
    yield {"a": [10, 10], "b": [1, 9]},
    yield {"a": [3, 13], "b": [4, 4]},
    yield {"a": [10, 10], "b": [2, 7], "c": [0, 99]},
    yield {"c": [0, 1], "b": [80, 82], "a": [50, 51]},
    yield {"d": [-8, -8.5], "e": [-1, -2], "f": [-20, -4]},
    yield {"p": [70, 74], "q": [10, 60], "r": [64, 66]},
    yield {"p": [70, 74], "q": [60, 62], "r": [1, 90]},
    yield {"a": [10, 10.5], "b": [6, 7], "c": [-30, 12]},
    yield {"c": [0, 99], "a": [70, 72], "b": [60, 61]},
    yield {"b": [31, 30], "c": [1, 1, 90, 1], "a": [40, 42]},
    yield {"a": [20, 21], "b": [5, 25]},
    yield {"b": [1, 3, 17], "a": [12, 13, 14]},
    for k in (2, 3, 5):
        found = {}
        for i in range(k):
            middle = int(rng.integers(2, 20)) * 4 + 0.1 * i
            found[f"s{i}"] = [round(middle + float(x), 2) for x in rng.normal(size=4) * rng.choice([0.5, 4])]
        yield found,
        found = {**found, "wild": [0, 40, 1, 39]}
        yield found,


def _sorted(scores):
    return sorted(scores, key=lambda name: np.mean(scores[name]), reverse=True)


def wrong_best_single_score(scores):
    """You look for the highest single score, and with it you choose a seed. Compare the means of the settings."""
    names = sorted(scores, key=lambda name: max(scores[name]), reverse=True)
    first, second = scores[names[0]], scores[names[1]]
    gap = np.mean(first) - np.mean(second)
    return names[0] if gap > max(max(s) - min(s) for s in (first, second)) else None


def wrong_own_range_only(scores):
    """You ask only how much the best setting varies. If the second varies more than the two means differ, the order may be
    its luck."""
    names = _sorted(scores)
    first, second = scores[names[0]], scores[names[1]]
    return names[0] if np.mean(first) - np.mean(second) > max(first) - min(first) else None


def wrong_highest_mean_wins(scores):
    """You always name the setting with the highest mean. Compare its lead with the difference that a seed makes."""
    return _sorted(scores)[0]


def wrong_every_setting_counts(scores):
    """A setting far behind makes you unsure because its own seeds vary so much. Only the first two matter."""
    names = _sorted(scores)
    gap = np.mean(scores[names[0]]) - np.mean(scores[names[1]])
    return names[0] if gap > max(max(s) - min(s) for s in scores.values()) else None
