"""Is a window of answers unlike the calm ones, and in what?

Both tests leave the amount of traffic out: they compare shares and ranks.
"""

import math
from statistics import NormalDist

import numpy as np

from slips.model import Ints
from slips.picture import SIDE
from slips.png import Floats

WINDOW, CALM = 500, 4  # answers in a window; windows that show what is usual
LABEL, COVARIATE = 0.001, 0.002  # rates of false alarms a window, together 0.3 %
FIGURES = ("ink", "contrast", "roughness", "doubt")


def figures(ink: Floats, probabilities: Floats) -> Floats:
    """Four numbers of each picture (n, 4): what its pixels are like, and how sure its answer is."""
    grid = ink.reshape(-1, SIDE, SIDE)
    rough = [np.abs(np.diff(grid, 2, axis=axis)).mean(axis=(1, 2)) for axis in (1, 2)]
    doubt = np.log(1 - probabilities.max(axis=1) + 1e-6)
    return np.stack([grid.mean(axis=(1, 2)), grid.std(axis=(1, 2)), sum(rough), doubt], axis=1)


def kind(calm: tuple[Ints, Floats], window: tuple[Ints, Floats]) -> tuple[str, str] | None:
    """What changed, "covariate" or "label", and in what most; None for a quiet window.

    Odd pictures are often read as one class, so their mix says nothing: covariate goes first.
    """
    limit = NormalDist().inv_cdf(1 - COVARIATE / len(FIGURES) / 2)
    scores = [abs(_rank_score(calm, window, at)) for at in range(len(FIGURES))]
    if max(scores) > limit:
        return "covariate", FIGURES[int(np.argmax(scores))]
    usual, now = (np.bincount(labels, minlength=20) for labels in (calm[0], window[0]))
    if _same_shares(usual, now) < LABEL:
        grown = np.argmax(now / now.sum() - usual / usual.sum())
        return "label", str(int(grown))
    return None


def _rank_score(calm: tuple[Ints, Floats], window: tuple[Ints, Floats], at: int) -> float:
    """How far the mean rank of a figure among calm pictures of the same answer is from a half, in
    standard deviations. Ranks within an answer do not see how often each answer comes."""
    ranks, spread = [], 0.0
    for label in np.unique(window[0]):
        usual = np.sort(calm[1][calm[0] == label, at])
        if len(usual) < 20:
            continue
        now = window[1][window[0] == label, at]
        below, upto = (np.searchsorted(usual, now, side) for side in ("left", "right"))
        ranks.append((below + upto) / 2 / len(usual))
        spread += len(now) + len(now) ** 2 / len(usual)
    if not ranks:
        return 0.0
    joined = np.concatenate(ranks)
    return float((joined - 0.5).sum() / math.sqrt(spread / 12))


def _same_shares(usual: Ints, now: Ints) -> float:
    """The p-value of a chi-square test of two rows of counts."""
    seen = usual + now > 0
    table = np.stack([usual[seen], now[seen]]).astype(float)
    expected = table.sum(axis=1, keepdims=True) * table.sum(axis=0) / table.sum()
    return _above(float(((table - expected) ** 2 / expected).sum()), int(seen.sum()) - 1)


def _above(x: float, freedom: int) -> float:
    """How likely a chi-square number of that freedom is above x (Abramowitz and Stegun 26.4)."""
    if freedom < 1:
        return 1.0
    term = math.exp(-x / 2) * (math.sqrt(2 * x / math.pi) if freedom % 2 else 1.0)
    total = math.erfc(math.sqrt(x / 2)) if freedom % 2 else 0.0
    for step in range(1 + freedom % 2, freedom, 2):
        total, term = total + term, term * x / (step + 1)
    return total
