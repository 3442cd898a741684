"""One step back

Take one step of the DDPM sampler for the pixels of a small picture:
compute (x - beta / √(1 - alpha_bar) · guess) / √(1 - beta), then add √beta · z. In the last step, t = 1,
no noise is added.

- `x`, `guess`, `z`: lists of n floats: the pixels at step t, the guess of the noise, and fresh noise.
- `t`: an int, at least 1; `betas`: a list of floats with 0 in place 0; place t belongs to step t. alpha_bar is the product of 1 - beta for the steps 1 to t.
- Returns the pixels at step t - 1, a list of floats.

>>> [round(v, 3) for v in one_step_back([0.5], [-0.239], [1.0], 2, [0.0, 0.2, 0.2])]
[1.095]
>>> [round(v, 3) for v in one_step_back([0.5], [-0.239], [1.0], 1, [0.0, 0.2, 0.2])]
[0.679]
"""

import numpy as np

minutes = 8
chapter = "03-back-out-of-the-noise"
hint = "Which of the numbers belong to this step, and which one to all steps from the start?"


def one_step_back(x: list[float], guess: list[float], z: list[float], t: int, betas: list[float]) -> list[float]:
    beta = betas[t]
    alpha_bar = np.prod(1 - np.array(betas[: t + 1]))
    before = (np.array(x) - beta / np.sqrt(1 - alpha_bar) * np.array(guess)) / np.sqrt(1 - beta)
    if t > 1:
        before = before + np.sqrt(beta) * np.array(z)
    return before.tolist()


def cases(rng):
    yield ([0.5], [-0.239], [1.0], 1, [0.0, 0.2, 0.2])
    yield ([0.5], [-0.239], [1.0], 2, [0.0, 0.2, 0.2])
    yield ([1.0, 2.0], [0.5, -0.5], [1.0, -1.0], 1, [0.0, 0.36, 0.5])
    yield ([1.0, 2.0], [0.5, -0.5], [1.0, -1.0], 2, [0.0, 0.36, 0.5])
    yield ([1.0, 0.0], [1.5, 0.5], [-1.0, 2.0], 1, [0.0, 0.1, 0.3])
    yield ([1.0, -1.0], [0.5, 1.0], [0.5, 0.25], 3, [0.0, 0.1, 0.2, 0.3, 0.4])
    for n, t in ((2, 1), (3, 3), (4, 5)):
        betas = [0.0, *rng.uniform(0.05, 0.6, 6).round(2).tolist()]
        yield (*rng.normal(size=(3, n)).round(2).tolist(), t, betas)


def wrong_noise_in_the_last_step(x, guess, z, t, betas):
    """You add noise in the last step as well. No later step would remove it."""
    beta = betas[t]
    alpha_bar = np.prod(1 - np.array(betas[: t + 1]))
    before = (np.array(x) - beta / np.sqrt(1 - alpha_bar) * np.array(guess)) / np.sqrt(1 - beta)
    return (before + np.sqrt(beta) * np.array(z)).tolist()


def wrong_never_noise(x, guess, z, t, betas):
    """You add no fresh noise. Without it the samples crowd in the middle; only the last step goes without."""
    beta = betas[t]
    alpha_bar = np.prod(1 - np.array(betas[: t + 1]))
    return ((np.array(x) - beta / np.sqrt(1 - alpha_bar) * np.array(guess)) / np.sqrt(1 - beta)).tolist()


def wrong_beta_as_all_the_noise(x, guess, z, t, betas):
    """You divide by √beta where √(1 - alpha_bar) belongs: the noise of all steps so far counts there, not only that of this step."""
    beta = betas[t]
    before = (np.array(x) - beta / np.sqrt(beta) * np.array(guess)) / np.sqrt(1 - beta)
    if t > 1:
        before = before + np.sqrt(beta) * np.array(z)
    return before.tolist()


def wrong_beta_times_z(x, guess, z, t, betas):
    """You multiply the fresh noise by beta. Beta is its variance, so the factor is the root."""
    beta = betas[t]
    alpha_bar = np.prod(1 - np.array(betas[: t + 1]))
    before = (np.array(x) - beta / np.sqrt(1 - alpha_bar) * np.array(guess)) / np.sqrt(1 - beta)
    if t > 1:
        before = before + beta * np.array(z)
    return before.tolist()
