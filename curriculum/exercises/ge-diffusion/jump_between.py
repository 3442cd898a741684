"""From one noisy picture to a noisier one

A picture was saved after step s of the forward process. Bring it to a later step t in one jump. Together, the steps
s + 1 to t keep the share `alpha_bars[t] / alpha_bars[s]` of the variance and fill the rest with noise.

- `x`: a list of floats, the pixels at step s; `noise`: as many floats, drawn already, standard normal.
- `alpha_bars`: a list of floats, falling, with 1 in place 0; place t belongs to step t.
- `s`, `t`: ints, 0 <= s < t, both places of `alpha_bars`.
- Returns the pixels at step t, a list of floats.

>>> [round(v, 3) for v in jump_between([2.0, 1.0], [1.0, -1.0], [1.0, 0.5, 0.32], 1, 2)]
[2.2, 0.2]
"""

import numpy as np

minutes = 5
chapter = "01-into-noise"
hint = "For s = 0 it is the jump of the chapter. Which share takes the place of alpha_bar for other s?"


def jump_between(x: list[float], noise: list[float], alpha_bars: list[float], s: int, t: int) -> list[float]:
    share = alpha_bars[t] / alpha_bars[s]
    return (np.sqrt(share) * np.array(x) + np.sqrt(1 - share) * np.array(noise)).tolist()


def cases(rng):
    yield ([2.0], [1.0], [1.0, 0.64], 0, 1)
    yield ([2.0, 1.0], [1.0, -1.0], [1.0, 0.5, 0.32], 1, 2)
    yield ([1.0, -1.0], [0.5, 2.0], [1.0, 0.9, 0.7, 0.3], 1, 3)
    yield ([3.0, 0.0], [0.5, -2.0], [1.0, 0.8, 0.5, 0.1], 2, 3)
    for n in (2, 3, 5):
        bars = [1.0, *np.sort(rng.uniform(0.05, 0.95, 5))[::-1].round(3).tolist()]
        s = int(rng.integers(1, 4))
        yield (rng.normal(1, 1, n).round(2).tolist(), rng.normal(size=n).round(2).tolist(), bars, s, s + 2)


def wrong_jump_from_the_data(x, noise, alpha_bars, s, t):
    """You jump as if x were the untouched data. It is at step s already, and the noise of the first s steps would be added twice."""
    share = alpha_bars[t]
    return (np.sqrt(share) * np.array(x) + np.sqrt(1 - share) * np.array(noise)).tolist()


def wrong_difference(x, noise, alpha_bars, s, t):
    """You subtract one share from the other. Shares of steps are multiplied on the way, so the way back is a division."""
    lost = alpha_bars[s] - alpha_bars[t]
    return (np.sqrt(1 - lost) * np.array(x) + np.sqrt(lost) * np.array(noise)).tolist()


def wrong_no_roots(x, noise, alpha_bars, s, t):
    """You mix with the shares of the variance themselves. The factors are their roots."""
    share = alpha_bars[t] / alpha_bars[s]
    return (share * np.array(x) + (1 - share) * np.array(noise)).tolist()


def wrong_noise_of_the_whole_way(x, noise, alpha_bars, s, t):
    """Your factor of `x` is right. The factor of the noise is that of a jump from step 0, and the noise of the first s steps is in `x` already: fill up what your share leaves of 1."""
    share = alpha_bars[t] / alpha_bars[s]
    return (np.sqrt(share) * np.array(x) + np.sqrt(1 - alpha_bars[t]) * np.array(noise)).tolist()
