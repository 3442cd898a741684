"""Your program fills a table of a thousand places and looks up the place of u. Each plank then
ends at a full thousandth: a weight of a third ends at 0.333, and one below half a thousandth
has no place at all. Compare u with the ends of the planks themselves."""

import numpy as np


def pick(weights, u):
    places = np.round(weights / np.sum(weights) * 1000).astype(int)
    table = np.repeat(np.arange(len(places)), places)
    return table[(u * len(table)).astype(int)]


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
