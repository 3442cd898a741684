"""Find the mistake: arrays that steer each other

A translation model has many arrays of parameters, and momentum makes its training *worse*. With a single array everything is fine. Find the mistake and fix
it.

- `params`: a dict from names to arrays of floats, all of the same shape; it isn't changed.
- `history`: a list of dicts, one for each step; each has the same names and holds the slopes of that step.
- `rate`: a float above 0. `beta`: a float from 0 to below 1. Each step makes the velocity beta · velocity + slope, starting from 0, and moves the array
  by minus rate · velocity.
- Returns a dict with the arrays after all steps.

>>> after = memories_apart({"a": np.array([0.0]), "b": np.array([0.0])}, [{"a": np.array([1.0]), "b": np.array([4.0])}], 0.5, 0.5)
>>> after["a"].tolist(), after["b"].tolist()
([-0.5], [-2.0])
"""

import numpy as np

kind = "fix"
minutes = 6
chapter = "01-noise-and-momentum"
hint = "Two arrays, one step. Follow `velocity` from the first name to the second."

starter = '''
def memories_apart(params: dict, history: list[dict], rate: float, beta: float) -> dict:
    params = dict(params)
    velocity = 0.0
    for grads in history:
        for name, g in grads.items():
            velocity = beta * velocity + g
            params[name] = params[name] - rate * velocity
    return params
'''


def memories_apart(params: dict, history: list[dict], rate: float, beta: float) -> dict:
    params = dict(params)
    velocity = {}
    for grads in history:
        for name, g in grads.items():
            velocity[name] = beta * velocity.get(name, 0.0) + g
            params[name] = params[name] - rate * velocity[name]
    return params


def _made(rng, names, steps, size):
    def arrays():
        return {name: rng.integers(1, 9, size).astype(float) for name in names}

    return arrays(), [arrays() for _ in range(steps)], 0.25, float(rng.choice([0.5, 0.75]))


def cases(rng):
    yield ({"a": np.array([3.0])}, [], 0.5, 0.5)
    yield ({"a": np.array([0.0])}, [{"a": np.array([1.0])}, {"a": np.array([2.0])}], 0.5, 0.5)
    yield ({"a": np.array([0.0]), "b": np.array([0.0])}, [{"a": np.array([1.0]), "b": np.array([4.0])}], 0.5, 0.5)
    for names, steps, size in ((["W", "b"], 2, 2), (["W", "b"], 3, 1), (["W1", "W2", "W3"], 2, 3), (["q", "k", "v"], 4, 2)):
        yield _made(rng, names, steps, size)


def _run(params, history, rate, beta, memory):
    params, velocity = dict(params), {}
    for grads in history:
        memory(velocity)
        for name, g in grads.items():
            velocity[name] = beta * velocity.get(name, 0.0) + g
            params[name] = params[name] - rate * velocity[name]
    return params


def wrong_one_velocity(params, history, rate, beta):
    """All arrays share one velocity, so the slopes of the first push the second. Each name needs a memory of its own."""
    params, velocity = dict(params), 0.0
    for grads in history:
        for name, g in grads.items():
            velocity = beta * velocity + g
            params[name] = params[name] - rate * velocity
    return params


def wrong_forgets_each_step(params, history, rate, beta):
    """Nothing is left of the step before. If the memory is created inside the loop over the steps, it is empty each time; create it once, before the loop."""
    return _run(params, history, rate, beta, dict.clear)


def wrong_all_for_one(params, history, rate, beta):
    """You sum the slopes of all arrays into each velocity. An array is moved by its own slopes only."""
    params, velocity = dict(params), 0.0
    for grads in history:
        velocity = beta * velocity + sum(grads.values())
        for name in grads:
            params[name] = params[name] - rate * velocity
    return params
