"""You add the whole variance of the blur. At step t the data are shrunk by the root of the share, and the blur with
them: 0.64 · 0.25 = 0.16 in the example."""

import numpy as np


def guess_noise(x, t, data, alpha_bars, width):
    """Guess the noise in the points x at step t, from the training points."""
    share = alpha_bars[t]
    spread = width**2 + 1 - share
    apart = x[:, None] - np.sqrt(share) * data  # (n, m, 2)
    exponents = -(apart**2).sum(axis=2) / (2 * spread)  # (n, m)
    weights = np.exp(exponents - exponents.max(axis=1, keepdims=True))
    weights = weights / weights.sum(axis=1, keepdims=True)
    mean = weights @ data  # (n, m) @ (m, 2) -> (n, 2)
    return np.sqrt(1 - share) / spread * (x - np.sqrt(share) * mean)


def sample(guess, betas, noise):
    """Walk from noise to points."""
    alpha_bars = np.cumprod(1 - betas)
    x = noise[-1]
    for t in range(len(betas) - 1, 0, -1):
        x = x - betas[t] / np.sqrt(1 - alpha_bars[t]) * guess(x, t)
        x = x / np.sqrt(1 - betas[t])
        if t > 1:
            x = x + np.sqrt(betas[t]) * noise[t - 1]
    return x
