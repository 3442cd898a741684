"""AdamW: weight decay outside the averages

A bank wants a model whose weights stay small unless the data insist. It's trained with AdamW: the averages see the slopes of the loss only, and each weight
is shrunk by itself in every step. Return the weights after all steps.

- `w`: an array of floats, the start. It is not changed. `gradients`: a list of arrays of the same shape, the slopes of step 1, 2, …
- `rate`: a float above 0. `decay`: a float, at least 0, called λ in the chapter.
- The averages m and s use the shares 0.9 and 0.999, start from 0 and are corrected.
- In each step w moves by minus rate · (corrected m) / (root of corrected s + 0.00000001) and by minus rate · decay · w, both with the w from before the
  step.
- Returns an array of the shape of w.

>>> adamw_path(np.array([2.0, -2.0]), [np.array([100.0, 100.0])], 0.1, 0.5).round(4).tolist()
[1.8, -2.0]
"""

import numpy as np

minutes = 8
chapter = "02-adam"
hint = "Which lines know the decay? It should be exactly one."


def adamw_path(w: np.ndarray, gradients: list, rate: float, decay: float) -> np.ndarray:
    m, s = np.zeros(w.shape), np.zeros(w.shape)
    for t, g in enumerate(gradients, 1):
        m = 0.9 * m + 0.1 * g
        s = 0.999 * s + 0.001 * g**2
        step = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * step - rate * decay * w
    return w


def cases(rng):
    yield (np.array([2.0, -2.0]), [], 0.1, 0.5)
    yield (np.array([2.0, -2.0]), [np.array([100.0, 100.0])], 0.1, 0.5)
    yield (np.array([5.0]), [np.array([0.0])], 0.1, 0.5)
    yield (np.array([5.0]), [np.array([2e-8]), np.array([2e-8])], 0.1, 0.0)
    yield (np.array([4.0, 1.0]), [np.array([3.0, -1.0]), np.array([-1.0, -2.0])], 0.25, 0.5)
    for d, steps in ((2, 3), (3, 4), (4, 6)):
        yield (4 * rng.normal(size=d), [rng.normal(size=d) for _ in range(steps)], 0.25, float(rng.choice([0.5, 0.8])))


def _run(w, gradients, rate, inside, beside):
    m, s, start = np.zeros(w.shape), np.zeros(w.shape), w
    for t, g in enumerate(gradients, 1):
        g = g + inside * w
        m = 0.9 * m + 0.1 * g
        s = 0.999 * s + 0.001 * g**2
        moved = w - rate * m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = moved - beside(w, moved, start)
    return w


def wrong_decay_in_the_slope(w, gradients, rate, decay):
    """You add the decay to the slopes. It then goes through the averages and is divided by the usual size, and weights with large slopes hardly shrink at all."""
    return _run(w, gradients, rate, decay, lambda w, moved, start: 0)


def wrong_decay_without_the_rate(w, gradients, rate, decay):
    """You take the share decay off each weight, whatever the rate is. AdamW takes off rate · decay · w, so that a smaller rate slows both down."""
    return _run(w, gradients, rate, 0, lambda w, moved, start: decay * w)


def wrong_decay_after_the_step(w, gradients, rate, decay):
    """You shrink the weight that has moved already. Both parts of the step start from the w before it."""
    return _run(w, gradients, rate, 0, lambda w, moved, start: rate * decay * moved)


def wrong_decay_of_the_start(w, gradients, rate, decay):
    """You take off the same amount in each step, a share of the weight at the start. Take it of the weight as it is before this step."""
    return _run(w, gradients, rate, 0, lambda w, moved, start: rate * decay * start)
