"""Resumed at dawn

The computer restarted overnight; a checkpoint is left. Finish the run as if nothing had happened and return the weights at
its end.

Each epoch is one step. The slope of weight i is `a[i] * w[i]`. SGD with momentum keeps a velocity for each weight:
`v = momentum * v + slope`, then `w = w - lr * v`.

- `checkpoint`: a dict with `"w"` and `"v"` (lists of d floats), and `"done"`, the number of epochs done.
- `a`: d floats; `lr`, `momentum`: floats; `epochs`: the number of epochs of the *whole* run, at least `"done"`.
- Returns a list of d floats. The checkpoint stays as it was.

>>> resumed_at_dawn({"w": [0.75], "v": [1.5], "done": 2}, [1.0], 0.125, 0.5, 3)
[0.5625]
>>> resumed_at_dawn({"w": [0.75], "v": [1.5], "done": 2}, [1.0], 0.125, 0.5, 2)
[0.75]
"""

import numpy as np

minutes = 6
chapter = "03-keep-resume-repeat"
hint = "How many epochs are left? And where does the velocity start?"


def resumed_at_dawn(checkpoint: dict, a: list[float], lr: float, momentum: float, epochs: int) -> list[float]:
    w, v = np.array(checkpoint["w"]), np.array(checkpoint["v"])
    for epoch in range(checkpoint["done"], epochs):
        v = momentum * v + np.array(a) * w
        w = w - lr * v
    return w.tolist()


def cases(rng):
    yield ({"w": [0.75], "v": [1.5], "done": 2}, [1.0], 0.125, 0.5, 2)
    yield ({"w": [0.75], "v": [1.5], "done": 2}, [1.0], 0.125, 0.5, 3)
    yield ({"w": [1.0, 2.0], "v": [0.5, -1.0], "done": 1}, [1.0, 3.0], 0.1, 0.9, 3)
    yield ({"w": [2.0, 2.0], "v": [1.0, 4.0], "done": 3}, [0.5, 1.0], 0.2, 0.8, 5)
    yield ({"w": [1.0], "v": [0.0], "done": 0}, [2.0], 0.1, 0.9, 3)
    for d in (2, 3, 4):
        yield ({"w": rng.uniform(1, 3, d).round(2).tolist(), "v": rng.uniform(1, 3, d).round(2).tolist(), "done": int(rng.integers(1, 4))}, rng.uniform(0.5, 2, d).round(2).tolist(), 0.1, 0.9, int(rng.integers(5, 9)))


def wrong_velocity_lost(checkpoint, a, lr, momentum, epochs):
    """Your velocity starts at 0 again. The run before the restart had some speed, and it belongs to the state."""
    w, v = np.array(checkpoint["w"]), np.zeros(len(a))
    for epoch in range(checkpoint["done"], epochs):
        v = momentum * v + np.array(a) * w
        w = w - lr * v
    return w.tolist()


def wrong_all_epochs_again(checkpoint, a, lr, momentum, epochs):
    """You do all the epochs once more, on top of those that were done. Only the rest is left."""
    w, v = np.array(checkpoint["w"]), np.array(checkpoint["v"])
    for epoch in range(epochs):
        v = momentum * v + np.array(a) * w
        w = w - lr * v
    return w.tolist()


def wrong_step_before_velocity(checkpoint, a, lr, momentum, epochs):
    """You move the weights with the old velocity and update it afterwards. The new slope comes into the velocity first."""
    w, v = np.array(checkpoint["w"]), np.array(checkpoint["v"])
    for epoch in range(checkpoint["done"], epochs):
        w, v = w - lr * v, momentum * v + np.array(a) * w
    return w.tolist()
