"""Folds of whole groups: messages of one case, or of one sentence typed twice, stay together."""

from collections.abc import Sequence

import numpy as np

from helpdesk.messages import Message, bare

FOLDS = 5


def groups(rows: Sequence[Message]) -> np.ndarray:
    """The group of each row. A case that shares a sentence with another one joins its group."""
    parent = list(range(len(rows)))

    def root(at: int) -> int:
        while parent[at] != at:
            at = parent[at]
        return at

    first: dict[tuple[str, str], int] = {}
    for at, row in enumerate(rows):
        for key in (("case", row["case"]), ("text", bare(row["text"]))):
            parent[root(at)] = root(first.setdefault(key, at))
    return np.unique([root(at) for at in range(len(rows))], return_inverse=True)[1]


def folds(group: np.ndarray, seed: int) -> np.ndarray:
    """The fold of each row: groups in a random order, each into the fold with the fewest rows."""
    sizes, filled = np.bincount(group), np.zeros(FOLDS, dtype=int)
    chosen = np.zeros(len(sizes), dtype=int)
    for one in np.random.default_rng(seed).permutation(len(sizes)):
        chosen[one] = filled.argmin()
        filled[chosen[one]] += sizes[one]
    return chosen[group]
