"""Are the last 500 answers like the first 2,000? SciPy's tests, each at its part of 0.3 %."""

import numpy as np
from scipy import stats

from reader.images import SIZE

WINDOW, FIRST = 500, 2000
NAMES = ("brightness", "contrast", "grain", "sureness")
EACH = 0.003 / (len(NAMES) + 1)


def figures(images: np.ndarray, chances: np.ndarray) -> np.ndarray:
    """Four numbers of each picture (n, 4)."""
    grids = images.reshape(-1, SIZE, SIZE)
    grain = np.abs(grids[:, 1:-1, 1:-1] * 4 - grids[:, :-2, 1:-1] - grids[:, 2:, 1:-1]
                   - grids[:, 1:-1, :-2] - grids[:, 1:-1, 2:]).mean(axis=(1, 2))  # fmt: skip
    return np.stack([images.mean(axis=1), images.std(axis=1), grain, chances.max(axis=1)], axis=1)


def verdict(labels: np.ndarray, numbers: np.ndarray, now: slice) -> tuple[str, str, int] | None:
    """Kind, the number that changed most, and the label that grew most; None if all is usual.

    Each number is measured from the usual mean of the same label, in its usual spread, so that a
    new mix of labels moves it little.
    """
    usual = slice(0, FIRST)
    for at, name in enumerate(NAMES):
        scaled = _scaled(labels, numbers[:, at])
        if stats.ks_2samp(scaled[usual], scaled[now]).pvalue < EACH:
            return "covariate", name, 0
    counts = np.stack([np.bincount(labels[part], minlength=10) for part in (usual, now)])
    counts = counts[:, counts.sum(axis=0) > 0]
    if stats.chi2_contingency(counts).pvalue < EACH:
        shares = counts / counts.sum(axis=1, keepdims=True)
        return "label", "", int(np.argmax(shares[1] - shares[0]))
    return None


def _scaled(labels: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The rank of each value among the usual ones of its label, from 0 to 1."""
    scaled = np.full(len(values), 0.5)
    for label in np.unique(labels):
        known = np.sort(values[:FIRST][labels[:FIRST] == label])
        if len(known) >= 20:
            mine = labels == label
            scaled[mine] = np.searchsorted(known, values[mine], "right") / len(known)
    return scaled
