"""Loot

In a game, monsters leave things behind: nothing with a weight of 6, a potion with a weight of 3, a sword with a
weight of 1. The weights needn't add up to anything. Given numbers between 0 and 1, say what each monster leaves
behind. The things lie end to end in the order of the list, each as long as its weight; a place exactly on a joint
belongs to the thing on its right. A thing with the weight 0 is never left behind.

- `things`: a list of texts. `weights`: an array of whole numbers from 0 on, equally long, at least one of them above
  0. `u`: an array of floats, 0 <= u < 1, perhaps empty. Nothing is changed.
- Returns a list of texts, one for each `u`.

>>> loot_box(["nothing", "potion", "sword"], np.array([6, 3, 1]), np.array([0.1, 0.6, 0.95]))
['nothing', 'potion', 'sword']
"""

import numpy as np

minutes = 6
chapter = "04-does-it-fit"
hint = "Where do the things end on the line, and how long is the line? Stretch each `u` to that length before you look."


def loot_box(things: list[str], weights: np.ndarray, u: np.ndarray) -> list[str]:
    ends = np.cumsum(weights)
    places = np.searchsorted(ends, u * ends[-1], side="right")
    return [things[place] for place in places]


def cases(rng):
    yield (["gem"], np.array([2]), np.zeros(0))
    yield (["gem"], np.array([3]), np.array([0.0, 0.9]))
    yield (["gem", "coin"], np.array([1, 1]), np.array([0.25, 0.5]))
    yield (["nothing", "potion", "sword"], np.array([6, 3, 1]), np.array([0.1, 0.6, 0.95]))
    yield (["a", "b", "c"], np.array([0, 2, 2]), np.array([0.0, 0.5]))
    yield (["a", "b", "c", "d"], np.array([2, 0, 1, 1]), np.array([0.5, 0.75, 0.49]))
    for n in (5, 8, 12):
        yield (["nothing", "potion", "sword", "ring"], rng.integers(1, 4, 4), np.append(rng.random(n), [0.0, 0.05, 0.97]))


def wrong_not_stretched(things, weights, u):
    """You look for the numbers between 0 and 1 on a line that is longer. So all of them fall on its beginning."""
    places = np.searchsorted(np.cumsum(weights), u, side="right")
    return [things[min(place, len(things) - 1)] for place in places]


def wrong_equally_likely(things, weights, u):
    """In your game all things are equally likely. A weight of 6 should come up six times as often as a weight of 1."""
    return [things[int(place)] for place in np.floor(len(things) * u)]


def wrong_joint_to_the_left(things, weights, u):
    """You give a place on a joint to the thing on its left. So a thing with the weight 0 at the beginning of the line can be left behind."""
    ends = np.cumsum(weights)
    return [things[place] for place in np.searchsorted(ends, u * ends[-1])]
