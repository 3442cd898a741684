"""How many weeks?

Before an A/B test starts, its end has to be fixed. Return for how many whole weeks a test must run so that a relative
change of a share is found with a power of 80 % at the level 0.05. By the rule, each of the two groups needs
16 p (1 - p) / d² users, where p is the share so far and d the difference in absolute terms. New users are divided
equally between the two groups.

- `share`: the share so far, strictly between 0 and 1. `relative`: the smallest relative change that matters, above 0;
  0.1 means that the share rises by a tenth of itself. `daily`: how many new users come each day, both groups
  together, above 0.
- The number of users isn't rounded. The weeks are rounded up, and there are at least 2.
- Returns an int.

>>> weeks_needed(0.2, 0.1, 800)
3
>>> weeks_needed(0.5, 0.2, 1000)
2
"""

import math

minutes = 6
chapter = "01-plan-it-first"
hint = "For the first example: a tenth of 0.2 is 0.02. How many users does one group need then, and how many arrive in a week?"


def weeks_needed(share: float, relative: float, daily: int) -> int:
    each = 16 * share * (1 - share) / (share * relative) ** 2
    return max(2, math.ceil(2 * each / (7 * daily)))


def cases(rng):
    yield (0.5, 0.2, 1000)
    yield (0.2, 0.1, 800)
    yield (0.1, 0.1, 900)
    yield (0.05, 0.2, 310)
    yield (0.3, 0.07, 450)
    yield (0.02, 0.25, 1300)
    yield (0.5, 0.9, 3)
    yield (0.125, 0.5, 32)
    yield (0.5, 0.1883, 43)
    yield (0.4, 0.6, 1)
    for _ in range(5):
        yield (round(float(rng.uniform(0.03, 0.4)), 2), round(float(rng.uniform(0.05, 0.2)), 2), int(rng.integers(150, 700)))


def wrong_change_in_points(share, relative, daily):
    """You take the relative change for d. If a share of 0.2 rises by a tenth of itself, it rises to 0.22, not to
    0.3."""
    each = 16 * share * (1 - share) / relative**2
    return max(2, math.ceil(2 * each / (7 * daily)))


def wrong_one_group_only(share, relative, daily):
    """You wait for the users of one group. The new users of a day are divided between two groups, and each of these
    needs its number."""
    each = 16 * share * (1 - share) / (share * relative) ** 2
    return max(2, math.ceil(each / (7 * daily)))


def wrong_last_week_cut(share, relative, daily):
    """You round the weeks down, or to the nearest number. The last users that the plan needs then never come."""
    each = 16 * share * (1 - share) / (share * relative) ** 2
    return max(2, int(2 * each / (7 * daily)))
