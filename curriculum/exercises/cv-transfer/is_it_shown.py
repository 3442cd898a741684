"""Was anything shown?

A colleague reports that transfer learning beats the model on raw pixels. Both were tested on `n` pictures each, drawn
independently. The two shares are p = right / n. How much their difference varies by chance is estimated by its standard error

    sqrt(p1 * (1 - p1) / n + p2 * (1 - p2) / n)

- `transfer`, `pixels`: how many of the `n` pictures each model got right, ints from 0 to n.
- `n`: at least 1.
- Returns "transfer" or "pixels", whichever share is larger by more than two standard errors, or "not shown" if neither is.

>>> is_it_shown(156, 148, 200)
'not shown'
>>> is_it_shown(690, 330, 1000)
'transfer'
"""

import math

minutes = 5
chapter = "01-features-from-another-task"


def is_it_shown(transfer: int, pixels: int, n: int) -> str:
    p, q = transfer / n, pixels / n
    error = math.sqrt(p * (1 - p) / n + q * (1 - q) / n)
    if p - q > 2 * error:
        return "transfer"
    if q - p > 2 * error:
        return "pixels"
    return "not shown"


def cases(rng):
    yield (1, 0, 1)
    yield (0, 1, 1)
    yield (0, 0, 1)
    yield (5, 5, 5)
    yield (156, 148, 200)
    yield (160, 144, 200)
    yield (144, 160, 200)
    yield (690, 330, 1000)
    yield (820, 853, 1000)
    yield (15, 10, 20)
    yield (10, 15, 20)
    yield (780, 740, 1000)
    yield (7800, 7660, 10000)
    yield (7660, 7800, 10000)
    yield (7720, 7800, 10000)
    yield (40, 90, 100)
    yield (300, 380, 500)
    for n in (50, 300, 2000):
        p = rng.uniform(0.5, 0.8)
        yield (int(n * p), int(n * (p + rng.uniform(-0.2, 0.2))), n)


def wrong_larger_wins(transfer, pixels, n):
    """You name the larger share. A small difference on few pictures may be nothing but luck."""
    if transfer == pixels:
        return "not shown"
    return "transfer" if transfer > pixels else "pixels"


def wrong_one_error(transfer, pixels, n):
    """You ask for one standard error. Chance alone exceeds that in one of three experiments; two were asked for."""
    p, q = transfer / n, pixels / n
    error = math.sqrt(p * (1 - p) / n + q * (1 - q) / n)
    return "transfer" if p - q > error else "pixels" if q - p > error else "not shown"


def wrong_only_transfer(transfer, pixels, n):
    """You never return "pixels". Transfer may lose, too, and then the report should say so."""
    p, q = transfer / n, pixels / n
    error = math.sqrt(p * (1 - p) / n + q * (1 - q) / n)
    return "transfer" if p - q > 2 * error else "not shown"
