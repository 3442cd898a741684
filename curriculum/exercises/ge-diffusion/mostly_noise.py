"""The first step that is mostly noise

A schedule is given by its betas. After which step does noise make up more than half of the variance for the first time?

- `betas`: a list of floats between 0 and 1, the betas of the steps 1, 2, 3, ...; there is no entry for step 0. It may be empty.
- The data have the variance 1. After step t the share of the data is the product of all 1 - beta so far, and the rest is noise.
- Returns the number of the step, an int counted from 1. If no step gets that far, returns 0.

>>> mostly_noise([0.25, 0.25, 0.25])
3
>>> mostly_noise([0.1, 0.1])
0
"""

minutes = 6
chapter = "01-into-noise"
hint = "Write the share of the data below each step, and go on until it is below one half."


def mostly_noise(betas: list[float]) -> int:
    share = 1.0
    for t, beta in enumerate(betas, start=1):
        share *= 1 - beta
        if share < 0.5:
            return t
    return 0


def cases(rng):
    yield ([],)
    yield ([0.5, 0.5],)
    yield ([0.25, 0.25, 0.25],)
    yield ([0.1, 0.1],)
    yield ([0.2, 0.2, 0.2, 0.2],)
    yield ([0.1, 0.2, 0.3, 0.4],)
    yield ([0.75, 0.1],)
    yield ([0.3, 0.3, 0.6],)
    for n in (6, 9, 12):
        yield (rng.uniform(0.03, 0.2, n).round(3).tolist(),)


def wrong_counted_from_zero(betas):
    """You count the steps from 0. The list begins with step 1."""
    share = 1.0
    for t, beta in enumerate(betas):
        share *= 1 - beta
        if share < 0.5:
            return t
    return 0


def wrong_adds_the_betas(betas):
    """You add up the betas. Each step takes its part of what is left, so the shares that are kept are multiplied."""
    total = 0.0
    for t, beta in enumerate(betas, start=1):
        total += beta
        if total > 0.5:
            return t
    return 0


def wrong_single_step(betas):
    """You look for a single step that adds more than half. The noise of all steps so far counts."""
    for t, beta in enumerate(betas, start=1):
        if 1 - beta < 0.5:
            return t
    return 0
