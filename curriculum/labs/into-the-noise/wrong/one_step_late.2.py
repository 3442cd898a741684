import numpy as np


def schedule(T):
    """Return betas and alpha_bars, each of shape (T + 1,)."""
    if T < 20:
        raise ValueError(f"at least 20 steps are needed, got {T}")
    betas = np.linspace(0.1 / T, 20 / T, T + 1)
    return betas, np.cumprod(1 - betas)


def q_sample(x0, t, noise, alpha_bars):
    """Mix each row of the data with its noise, for its own step."""
    share = alpha_bars[t].reshape(-1, *[1] * (x0.ndim - 1))
    return np.sqrt(share) * x0 + np.sqrt(1 - share) * noise
