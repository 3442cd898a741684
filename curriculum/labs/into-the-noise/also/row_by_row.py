import math

import numpy as np


def schedule(T):
    """Compute the numbers one by one."""
    if T <= 19:
        raise ValueError("too few steps")
    first, last = 0.1 / T, 20 / T
    betas, bars = [0.0], [1.0]
    for k in range(T):
        beta = first + k * (last - first) / (T - 1)
        betas.append(beta)
        bars.append(bars[-1] * (1 - beta))
    return np.array(betas), np.array(bars)


def q_sample(x0, t, noise, alpha_bars):
    """Mix the rows one after the other."""
    mixed = np.empty(x0.shape)
    steps = np.broadcast_to(t, len(x0))
    for i, step in enumerate(steps):
        share = float(alpha_bars[step])
        mixed[i] = x0[i] * math.sqrt(share) + noise[i] * math.sqrt(1 - share)
    return mixed
