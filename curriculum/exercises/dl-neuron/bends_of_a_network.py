"""At which prices does the forecast bend?

A shop has trained a small network that forecasts sales from a single number, the price. It has one hidden ReLU layer, so its
forecast is a curve of straight pieces. Return the prices at which the curve changes its slope, in ascending order, each of
them once.

- `w`, `b`: the weights and biases of the hidden units, arrays of floats of shape (h,), h at least 1.
- `v`: the output weights, of shape (h,).
- A unit whose weight `w` is 0 never bends. A unit with the output weight 0 has no influence. Leave both out. Two units that
  bend at the same price never cancel each other out in our data.
- Returns a list of floats, rounded to 6 decimals (round before you look for equal ones). It may be empty.

>>> bends_of_a_network(np.array([2.0, -1.0, 0.0]), np.array([-6.0, 1.0, 4.0]), np.array([1.0, 5.0, 2.0]))
[1.0, 3.0]
>>> bends_of_a_network(np.array([1.0]), np.array([-4.0]), np.array([0.0]))
[]
"""

import numpy as np

minutes = 6
chapter = "01-a-sum-with-a-bend"
hint = "Choose the units that count with a mask first, then compute the places of these only. `np.unique` sorts and drops what occurs twice."


def bends_of_a_network(w: np.ndarray, b: np.ndarray, v: np.ndarray) -> list[float]:
    heard = (w != 0) & (v != 0)
    places = np.round(-b[heard] / w[heard], 6)
    return np.unique(places).tolist()


def cases(rng):
    yield (np.array([1.0]), np.array([-4.0]), np.array([1.0]))
    yield (np.array([1.0]), np.array([-4.0]), np.array([0.0]))
    yield (np.array([0.0]), np.array([-4.0]), np.array([2.0]))
    yield (np.array([2.0]), np.array([-6.0]), np.array([-1.0]))
    yield (np.array([-4.0]), np.array([2.0]), np.array([3.0]))
    yield (np.array([1.0, 2.0]), np.array([-3.0, -6.0]), np.array([1.0, 1.0]))
    yield (np.array([3.0]), np.array([-1.0]), np.array([1.0]))
    yield (np.array([3.0, 1.0]), np.array([-0.3, -0.1]), np.array([1.0, 1.0]))
    yield (np.array([2.0, -1.0, 0.0]), np.array([-6.0, 1.0, 4.0]), np.array([1.0, 5.0, 2.0]))
    yield (np.array([1.0, 1.0, 4.0]), np.array([-9.0, -2.0, -2.0]), np.array([0.0, 1.0, -2.0]))
    yield (np.array([3.0, 0.0, -3.0, 6.0]), np.array([-1.0, 2.0, 1.0, -2.0]), np.array([1.0, 1.0, 1.0, 1.0]))
    for h in (3, 5, 8):
        w = rng.choice([-4.0, -2.0, 2.0, 3.0], h)
        v = rng.choice([1.0, 2.0, 0.5], h)
        b = rng.choice([-7.0, -5.0, 3.0], h)
        v[-1] = 0.0
        b[-1] = 11.0
        yield (w, b, v)


def wrong_sign_lost(w, b, v):
    """You return b / w. At that x, is the score w · x + b really 0?"""
    heard = (w != 0) & (v != 0)
    return np.unique(np.round(b[heard] / w[heard], 6)).tolist()


def wrong_unheard_units_count(w, b, v):
    """You list units with the output weight 0 as well. They bend, but the forecast doesn't depend on them."""
    bent = w != 0
    return np.unique(np.round(-b[bent] / w[bent], 6)).tolist()


def wrong_bends_at_the_bias(w, b, v):
    """You return -b. How fast the score changes matters, too: with a weight of 2 it reaches 0 in half the distance."""
    heard = (w != 0) & (v != 0)
    return np.unique(np.round(-b[heard], 6)).tolist()
