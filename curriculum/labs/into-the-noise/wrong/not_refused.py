"""You accept any number of steps. With fewer than 20 the last beta is above 1, and below 0 there is no root. Such a T
should be refused with a ValueError."""

import numpy as np


def schedule(T):
    """Return betas and alpha_bars, each of shape (T + 1,)."""
    betas = np.concatenate([[0.0], np.linspace(0.1 / T, 20 / T, T)])
    return betas, np.cumprod(1 - betas)


def q_sample(x0, t, noise, alpha_bars):
    """Mix each row of the data with its noise, for its own step."""
    share = alpha_bars[t].reshape(-1, *[1] * (x0.ndim - 1))
    return np.sqrt(share) * x0 + np.sqrt(1 - share) * noise
