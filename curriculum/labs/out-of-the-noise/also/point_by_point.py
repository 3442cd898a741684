import math

import numpy as np


def guess_noise(x, t, data, alpha_bars, width):
    """One point after the other, each with its own weights."""
    a = float(alpha_bars[t])
    v = a * width * width + (1 - a)
    rows = []
    for point in x:
        apart = point - math.sqrt(a) * data
        halves = apart[:, 0] ** 2 / (2 * v) + apart[:, 1] ** 2 / (2 * v)
        weights = np.exp(halves.min() - halves)
        guess = apart.T @ weights / weights.sum()
        rows.append(guess * math.sqrt(1 - a) / v)
    return np.array(rows)


def sample(guess, betas, noise):
    """By way of the guess of the data and the exact mean between the two."""
    bars = [1.0]
    for beta in betas[1:]:
        bars.append(bars[-1] * (1 - float(beta)))
    x = np.array(noise[len(betas) - 1])
    t = len(betas) - 1
    while t:
        beta, now, before = float(betas[t]), bars[t], bars[t - 1]
        x0 = (x - math.sqrt(1 - now) * guess(x, t)) / math.sqrt(now)
        x = (math.sqrt(before) * beta * x0 + math.sqrt(1 - beta) * (1 - before) * x) / (1 - now)
        t -= 1
        if t:
            x += math.sqrt(beta) * noise[t]
    return x
