"""Find the mistake: satisfied visitors

Each museum of a city reports how many visitors answered a survey and the mean of their marks. The function is meant
to return the mean mark of all who answered. As it is, a small museum with five enthusiastic visitors counts as much
as the large one next door. Find the mistake and fix it.

- `answered`: an array of whole numbers from 0 on, at least one of them above 0. `means`: an array of the mean marks,
  equally long; where nobody answered, it holds 0. They aren't changed.
- Returns a float.

>>> mean_of_all_visitors(np.array([5, 995]), np.array([10.0, 6.0]))
6.02
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "01-what-to-expect"
hint = "Of how many marks is each mean made? Which function averages with weights?"

starter = '''
import numpy as np


def mean_of_all_visitors(answered: np.ndarray, means: np.ndarray) -> float:
    return float(np.mean(means))
'''


def mean_of_all_visitors(answered: np.ndarray, means: np.ndarray) -> float:
    return float(np.average(means, weights=answered))


def cases(rng):
    yield (np.array([3]), np.array([7.0]))
    yield (np.array([1, 3]), np.array([8.0, 4.0]))
    yield (np.array([5, 995]), np.array([10.0, 6.0]))
    yield (np.array([0, 10]), np.array([0.0, 6.5]))
    yield (np.array([20, 0, 5]), np.array([5.0, 0.0, 9.0]))
    for n in (3, 4, 6):
        yield (rng.integers(1, 500, n) + np.array([600] + [0] * (n - 1)), np.round(rng.uniform(3, 9, n), 1) + np.array([1.0] + [0] * (n - 1)))


def wrong_every_museum_counts_once(answered, means):
    """Every museum counts once in your mean. Every *visitor* should count once, so a museum counts as many times as it has answers."""
    return float(np.mean(means))


def wrong_divided_by_the_museums(answered, means):
    """You add up the marks of all visitors, and divide by the number of museums. How many visitors answered?"""
    return float((answered * means).mean())


def wrong_empty_museums_left_out_only(answered, means):
    """You leave out museums without an answer, and that is right. Among the others, a large museum still has to count more."""
    return float(means[answered > 0].mean())
