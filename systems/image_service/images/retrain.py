"""A new version that also learns from feedback, judged on old pictures and on today's (decision 3).

Where too little of the audit was held back, all that was labelled judges, which the sentence says.
"""

from dataclasses import dataclass

import numpy as np

from images import train
from images.data import HOLDOUT, Pictures, hash_fractions
from images.engine import Engine
from images.errors import ImagesError
from images.models import EPOCHS, Fit, cnn
from images.proportions import interval
from images.store import read_inks
from images.version import Version

RECENT_AUDITS = 400  # audited answers that stand for today's mix
MIN_JUDGED = 20  # of them that must be held back, to judge with
REFERENCE_SIZE = 2000  # last pictures of the traffic, to compare the new windows with
MAX_ACCURACY_LOSS = 0.01  # accuracy on the old pictures that a new version may cost


@dataclass(frozen=True)
class Gate:
    passed: bool
    version: str
    new_mix: tuple[float, float]  # accuracy of the version that answers now, and of the new one
    sentence: str


def retrain(
    engine: Engine, pictures: Pictures, seed: int, fit: Fit = cnn, epochs: int = EPOCHS
) -> Gate:
    """Registers and judges a version that answers nothing yet; ImagesError with too few labels."""
    rows = engine.store.rows("labelled")
    ink, labels = read_inks(rows), np.array([row["label"] for row in rows], np.int64)
    recent = np.flatnonzero([row["audit"] for row in rows])[-RECENT_AUDITS:]
    judging = recent[hash_fractions(ink[recent]) < HOLDOUT]
    if few := len(judging) < MIN_JUDGED:
        judging = np.flatnonzero(hash_fractions(ink) < HOLDOUT)
    if len(judging) < MIN_JUDGED:
        advice = f"label about {int(MIN_JUDGED / HOLDOUT)} first"
        raise ImagesError(f"{len(judging)} labelled answers can judge: {advice}")
    live = engine.registry.pointer().live
    more, usual = (
        pictures.extended(ink, labels),
        read_inks(engine.store.rows("recent", most=REFERENCE_SIZE)),
    )
    name = train.train(engine.registry, more, seed, fit, epochs, len(ink), usual, engine.clock())
    held = pictures.take(np.flatnonzero(hash_fractions(pictures.ink) < HOLDOUT))
    versions = [Version(engine.registry, each) for each in (live, name)]
    old, new = (each.accuracy(held.ink, held.labels) for each in versions)
    before, after = (each.accuracy(ink[judging], labels[judging]) for each in versions)
    passed = new >= old - MAX_ACCURACY_LOSS and after >= before
    low, high = interval(round(after * len(judging)), len(judging))
    text = f"{name} {'passed' if passed else 'did not pass'}: old pictures {old:.3f} to {new:.3f},"
    text += f" new mix {before:.3f} to {after:.3f} (95 % interval {low:.3f} to {high:.3f} on"
    text += f" {len(judging)} pictures)"
    text += "; not only of the audit: they need not be like the traffic" if few else ""
    return Gate(passed, name, (before, after), text)
