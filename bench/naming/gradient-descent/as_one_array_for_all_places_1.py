import numpy as np


def descend(grad, start, rate, steps):
    place = np.array(start, dtype=float)
    history = [place]
    for _ in range(steps):
        place -= rate * grad(place.copy())
        if not np.isfinite(place).all():
            raise ValueError("not finite")
        history.append(place)
    return np.vstack(history)
