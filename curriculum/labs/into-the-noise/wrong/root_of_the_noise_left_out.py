"""You take the root for the data and forget it for the noise. In the example the noise gets the factor 0.36,
and the variance is 0.64 + 0.13 instead of 1."""

import numpy as np


def schedule(T):
    """Return betas and alpha_bars, each of shape (T + 1,)."""
    if T < 20:
        raise ValueError(f"at least 20 steps are needed, got {T}")
    betas = np.concatenate([[0.0], np.linspace(0.1 / T, 20 / T, T)])
    return betas, np.cumprod(1 - betas)


def q_sample(x0, t, noise, alpha_bars):
    """Mix each row of the data with its noise, for its own step."""
    share = alpha_bars[t].reshape(-1, *[1] * (x0.ndim - 1))
    return np.sqrt(share) * x0 + (1 - share) * noise
