"""Names of groups of people, which must not influence the score of a text.

The training file marks the names. They are removed from every text before the model sees it."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from moderation.data import Row
from moderation.features import fingerprint
from moderation.normalise import Word, tokenize
from moderation.thresholds import Floats


def group_names(rows: Iterable[Row]) -> set[int]:
    """Fingerprints of the names, each in singular and plural."""
    forms = {
        " ".join(word.form for word in tokenize(row.text[start:end]))
        for row in rows
        for start, end in row.groups
    } - {""}
    singular = {form.removesuffix("s") for form in forms}
    return {fingerprint(form) for one in singular for form in (one, f"{one}s")}


def remove_groups(tokens: Sequence[Word], groups: Collection[int], longest: int = 3) -> list[Word]:
    """The words that are not part of a group's name."""
    kept, at = [], 0
    while at < len(tokens):
        for size in range(longest, 0, -1):
            if fingerprint(" ".join(word.form for word in tokens[at : at + size])) in groups:
                at += min(size, len(tokens) - at)
                break
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def balancing_weights(rows: Sequence[Row]) -> Floats:
    """A weight for each row, so that naming a group and being toxic become independent, which they
    are not in the sampled rows (reweighing, Kamiran and Calders 2012)."""
    cells = np.array([(row.toxic, bool(row.groups)) for row in rows], int).T
    share = np.zeros((2, 2))
    np.add.at(share, tuple(cells), 1 / len(rows))
    expected = np.outer(share.sum(axis=1), share.sum(axis=0))
    return np.asarray(expected[tuple(cells)] / share[tuple(cells)])
