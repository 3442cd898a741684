import numpy as np


def descend(grad, start, rate, steps):
    here = np.array(start, dtype=float)
    places = np.zeros((steps, len(here)))
    for t in range(steps):
        here = here - rate * np.asarray(grad(here))
        if np.isnan(here).any() or np.isinf(here).any():
            raise ValueError("the path leaves the floats")
        places[t] = here
    return places
