"""Complete: the league table

A league table lists the teams with the most points first. If two teams have the same number of points, the one whose name
came first in the list stays in front. Return the names in this order, and the points in the same order. Fill in the
gaps.

- `names`: an array of texts. `points`: an array of whole numbers, equally long, with at least one team. They aren't
  changed.
- Returns a tuple of two arrays.

>>> league_table(np.array(["Reds", "Blues", "Greens"]), np.array([4, 9, 6]))
(array(['Blues', 'Greens', 'Reds'], dtype='<U6'), array([9, 6, 4]))
"""

import numpy as np

kind = "complete"
minutes = 3
chapter = "03-one-after-the-other"
hint = "`.argsort` puts the smallest first. What could you sort instead of the points, so that the largest comes first?"

starter = '''
import numpy as np


def league_table(names: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = (...).argsort(kind="stable")
    return names[...], points[...]
'''


def league_table(names: np.ndarray, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = (-points).argsort(kind="stable")
    return names[order], points[order]


def cases(rng):
    yield (np.array(["Reds"]), np.array([3]))
    yield (np.array(["Reds", "Blues"]), np.array([1, 2]))
    yield (np.array(["Reds", "Blues", "Greens"]), np.array([4, 9, 6]))
    yield (np.array(["Reds", "Blues", "Greens"]), np.array([5, 5, 5]))
    yield (np.array(["Owls", "Foxes", "Bears", "Wolves"]), np.array([2, 7, 7, 2]))
    teams = np.array(["Owls", "Foxes", "Bears", "Wolves", "Stags", "Hawks", "Seals", "Crows"])
    for n in (4, 6, 8):
        yield (teams[:n], rng.integers(0, 4, n) + np.array([0, 1] + [0] * (n - 2)))


def wrong_fewest_first(names, points):
    """Your table begins with the team that has the fewest points. It should begin with the one that has the most."""
    order = points.argsort(kind="stable")
    return names[order], points[order]


def wrong_ties_turned_round(names, points):
    """Of teams with the same number of points, the one that came first is now behind. If you sort upwards and then turn the whole order round, that turns equal teams round as well."""
    order = points.argsort(kind="stable")[::-1]
    return names[order], points[order]


def wrong_names_left_as_they_were(names, points):
    """The points are in order, but the names are still where they were. One order serves both."""
    return names, points[(-points).argsort(kind="stable")]
