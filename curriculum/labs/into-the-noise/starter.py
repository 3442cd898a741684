import numpy as np


def schedule(T):
    """Return betas and alpha_bars, each of shape (T + 1,)."""
    # TODO: a 0, then T numbers from 0.1 / T to 20 / T; and the products
    return np.zeros(T + 1), np.ones(T + 1)


def q_sample(x0, t, noise, alpha_bars):
    """Mix each row of the data with its noise, for its own step."""
    # TODO: one factor for the data and one for the noise, for each row
    return x0 + noise
