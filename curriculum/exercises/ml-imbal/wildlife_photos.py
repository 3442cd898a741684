"""From the collection to the forest

A model that finds lynxes in photos was trained on a collection in which many photos show a lynx. In the forest a lynx is much rarer. The photos of each kind look the same there as in the collection, so only the odds are wrong, by one and the same factor. Correct the probabilities.

- `p`: an array of floats from 0 to 1: what the model says for photos from the forest.
- `collection`, `forest`: the share of photos with a lynx in the collection and in the forest, floats above 0 and below 1. The forest's share may also be the larger one.
- Returns an array of floats. A `p` of 0 stays 0, and a `p` of 1 stays 1. For an empty array it returns an empty array.

The odds of a photo that says nothing either way are the odds of the collection. They should become those of the forest.

>>> wildlife_photos(np.array([0.5, 0.75]), 0.5, 0.25).tolist()
[0.25, 0.5]
"""

import numpy as np

minutes = 6
chapter = "03-whose-scores"
hint = "By which factor do the odds of the collection have to be multiplied to become those of the forest? At `p` = 1 the odds can't be computed; a fraction with `p` above, and both possibilities below, works there as well."


def wildlife_photos(p: np.ndarray, collection: float, forest: float) -> np.ndarray:
    lynx = p * forest / collection
    none = (1 - p) * (1 - forest) / (1 - collection)
    return lynx / (lynx + none)


def cases(rng):
    a = np.array
    yield a([]), 0.5, 0.25
    yield a([0.5]), 0.5, 0.25
    yield a([0.0, 1.0]), 0.5, 0.1
    yield a([0.5, 0.75]), 0.5, 0.25
    yield a([0.3, 0.6]), 0.3, 0.3
    yield a([0.2, 0.5, 0.9]), 0.2, 0.02
    yield a([0.05, 0.5]), 0.1, 0.4
    for n in (3, 6):
        p = rng.integers(1, 20, n) / 20
        yield p, 0.4, 0.05
        yield p, 0.1, 0.3
        yield p, 0.75, 0.01


def wrong_probabilities_multiplied(p, collection, forest):
    """You multiply the probability by forest / collection. It's the odds that are multiplied; a probability could grow beyond 1 that way."""
    return p * forest / collection


def wrong_even_collection(p, collection, forest):
    """You take the collection to hold as many photos with a lynx as without. Its share is given."""
    lynx, none = p * forest, (1 - p) * (1 - forest)
    return lynx / (lynx + none)


def wrong_factor_turned(p, collection, forest):
    """You go from the forest to the collection. Where lynxes are rarer, the probabilities have to fall."""
    lynx = p * collection / forest
    none = (1 - p) * (1 - collection) / (1 - forest)
    return lynx / (lynx + none)


def wrong_shares_for_odds(p, collection, forest):
    """You multiply the odds by forest / collection, a ratio of shares. The odds have to be multiplied by a ratio of odds."""
    lynx, none = p * forest / collection, 1 - p
    return lynx / (lynx + none)
