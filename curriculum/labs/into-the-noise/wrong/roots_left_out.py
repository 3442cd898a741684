"""You mix with the shares themselves. They are shares of the variance, so the factors are their roots:
0.8 and 0.6 in the example, where you take 0.64 and 0.36. Your mixtures have too small a spread."""

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
    return share * x0 + (1 - share) * noise
