"""The most frequent answer

Before anybody trains a model that sorts waste, the team wants to know how often "always the most frequent kind" would
be right.

- `learn`: an array of texts, the kinds of the pieces that may be looked at. `trial`: an array of texts, on which the
  score is taken. Both have at least one value.
- Returns a tuple: the most frequent kind in `learn`, as a text, and the share of `trial` that is of this kind, as a
  float. If several kinds are equally frequent, take the first in the alphabet.

>>> most_frequent_answer(np.array(["glass", "paper", "paper"]), np.array(["glass", "paper", "tin", "tin"]))
('paper', 0.25)
"""

import numpy as np

minutes = 5
chapter = "03-what-counts-as-good"
hint = "`np.unique` gives the kinds in alphabetical order, and `.argmax()` the first place of the largest count."


def most_frequent_answer(learn: np.ndarray, trial: np.ndarray) -> tuple[str, float]:
    kinds, counts = np.unique(learn, return_counts=True)
    kind = kinds[counts.argmax()]
    return str(kind), float((trial == kind).mean())


def cases(rng):
    yield np.array(["tin"]), np.array(["tin"])
    yield np.array(["tin", "glass"]), np.array(["tin", "glass", "tin"])
    yield np.array(["glass", "paper", "paper"]), np.array(["glass", "paper", "tin", "tin"])
    yield np.array(["wood", "tin", "wood", "tin", "glass"]), np.array(["wood", "wood", "tin"])
    yield np.array(["paper", "paper", "tin", "tin", "tin"]), np.array(["paper", "paper"])
    yield np.array(["wood", "glass", "wood"]), np.array(["glass"])
    kinds = np.array(["wood", "tin", "paper", "glass"])
    for n in (7, 12):
        yield np.append(kinds[rng.integers(0, 4, n)], ["wood", "wood", "wood"]), kinds[rng.integers(0, 3, 8)]


def wrong_from_the_trial(learn, trial):
    """You take the kind that is most frequent in the trial. Nobody knows that beforehand; choose it from `learn`."""
    kinds, counts = np.unique(trial, return_counts=True)
    kind = kinds[counts.argmax()]
    return str(kind), float((trial == kind).mean())


def wrong_share_of_learn(learn, trial):
    """Your share is that of `learn`, from which the kind was chosen. Take it on `trial`."""
    kinds, counts = np.unique(learn, return_counts=True)
    return str(kinds[counts.argmax()]), float(counts.max() / len(learn))


def wrong_first_in_the_alphabet(learn, trial):
    """You take the first kind in the alphabet, however rare. That decides only between kinds that are equally frequent."""
    kind = np.unique(learn)[0]
    return str(kind), float((trial == kind).mean())
