"""Find the mistake: the loss of a batch

A small denoiser guesses the noise as `gain[t] * x`, one gain for each step. The function should return the mean squared error
between the noise and the guess for a batch of points, each mixed for its own step. It has one mistake. Find and fix it.

- `x0`, `noise`: n lists of 2 floats, n at least 1; `t`: a list of n ints, the steps.
- `alpha_bars`, `gain`: lists of floats; place t belongs to step t.
- Returns a float.

>>> round(loss_of_a_batch([[1.0, 0.0]], [[0.5, -0.5]], [1], [1.0, 0.64], [0.0, 0.5]), 4)
0.0625
"""

import torch
from torch import nn

minutes = 6
chapter = "02-guess-the-noise"
kind = "fix"
hint = "What does the network return, and what is it compared with?"

starter = '''
import torch
from torch import nn


def loss_of_a_batch(x0: list[list[float]], noise: list[list[float]], t: list[int], alpha_bars: list[float], gain: list[float]) -> float:
    data, drawn, steps = torch.tensor(x0), torch.tensor(noise), torch.tensor(t)
    share = torch.tensor(alpha_bars)[steps].unsqueeze(1)
    x = share**0.5 * data + (1 - share) ** 0.5 * drawn
    guess = torch.tensor(gain)[steps].unsqueeze(1) * x
    return nn.functional.mse_loss(guess, data).item()
'''


def loss_of_a_batch(x0: list[list[float]], noise: list[list[float]], t: list[int], alpha_bars: list[float], gain: list[float]) -> float:
    data, drawn, steps = torch.tensor(x0), torch.tensor(noise), torch.tensor(t)
    share = torch.tensor(alpha_bars)[steps].unsqueeze(1)
    x = share**0.5 * data + (1 - share) ** 0.5 * drawn
    guess = torch.tensor(gain)[steps].unsqueeze(1) * x
    return nn.functional.mse_loss(guess, drawn).item()


def cases(rng):
    yield ([[1.0, 0.0]], [[0.5, -0.5]], [1], [1.0, 0.64], [0.0, 0.5])
    yield ([[2.0, 1.0]], [[1.0, -1.0]], [2], [1.0, 0.5, 0.25], [0.0, 0.5, 0.25])
    yield ([[2.0, 1.0], [0.0, 3.0]], [[1.0, -1.0], [0.5, 2.0]], [2, 1], [1.0, 0.5, 0.25], [0.0, 0.5, 1.5])
    yield ([[1.0, 2.0], [4.0, 0.0]], [[-1.0, 0.5], [0.5, 1.0]], [1, 2], [1.0, 0.75, 0.25], [0.0, 1.0, 0.5])
    for n in (3, 4, 6):
        bars = [1.0, 0.8, 0.5, 0.2]
        x0, noise = rng.normal(1, 1, (n, 2)).round(2).tolist(), rng.normal(size=(n, 2)).round(2).tolist()
        yield (x0, noise, [3, 1, *rng.integers(1, 4, n - 2).tolist()], bars, rng.uniform(0.2, 1, 4).round(2).tolist())


def wrong_compared_with_the_mixture(x0, noise, t, alpha_bars, gain):
    """You compare the guess with the mixture itself. The target is the noise that was drawn."""
    data, drawn, steps = torch.tensor(x0), torch.tensor(noise), torch.tensor(t)
    share = torch.tensor(alpha_bars)[steps].unsqueeze(1)
    x = share**0.5 * data + (1 - share) ** 0.5 * drawn
    guess = torch.tensor(gain)[steps].unsqueeze(1) * x
    return nn.functional.mse_loss(guess, x).item()


def wrong_scaled_noise(x0, noise, t, alpha_bars, gain):
    """You compare the guess with the noise as it was mixed in, already multiplied by its factor. The target is the noise as it was drawn, with the variance 1 at every step."""
    data, drawn, steps = torch.tensor(x0), torch.tensor(noise), torch.tensor(t)
    share = torch.tensor(alpha_bars)[steps].unsqueeze(1)
    x = share**0.5 * data + (1 - share) ** 0.5 * drawn
    guess = torch.tensor(gain)[steps].unsqueeze(1) * x
    return nn.functional.mse_loss(guess, (1 - share) ** 0.5 * drawn).item()


def wrong_fed_with_the_data(x0, noise, t, alpha_bars, gain):
    """You show the denoiser the clean data. In use it sees only the noisy mixture, so it must learn from mixtures."""
    data, drawn, steps = torch.tensor(x0), torch.tensor(noise), torch.tensor(t)
    guess = torch.tensor(gain)[steps].unsqueeze(1) * data
    return nn.functional.mse_loss(guess, drawn).item()
