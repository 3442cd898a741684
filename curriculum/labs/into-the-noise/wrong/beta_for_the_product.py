"""You return 1 - beta of the step itself where the product of all steps so far is wanted. In the example
place 2 is then 0.8 and not 0.64, and even the last step leaves most of the data in the mixture."""

import numpy as np


def schedule(T):
    """Return betas and alpha_bars, each of shape (T + 1,)."""
    if T < 20:
        raise ValueError(f"at least 20 steps are needed, got {T}")
    betas = np.concatenate([[0.0], np.linspace(0.1 / T, 20 / T, T)])
    return betas, 1 - betas


def q_sample(x0, t, noise, alpha_bars):
    """Mix each row of the data with its noise, for its own step."""
    share = alpha_bars[t].reshape(-1, *[1] * (x0.ndim - 1))
    return np.sqrt(share) * x0 + np.sqrt(1 - share) * noise
