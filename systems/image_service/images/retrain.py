"""A new version that also learns from feedback, judged on old pictures and on today's (decision 3).

Where too little of the audit was held back, all that was labelled judges, which the sentence says.
"""

from dataclasses import dataclass

import numpy as np

from images import train
from images.data import HELD, Pictures, drawn
from images.engine import Engine
from images.errors import ImagesError
from images.models import EPOCHS, Fit, cnn
from images.shares import interval
from images.store import inks
from images.version import Version

RECENT = 400  # audited answers that stand for today's mix
FEWEST = 20  # of them that must be held back, to judge with
USUAL = 2000  # last pictures of the traffic, with which the new version's windows are compared
LOST = 0.01  # accuracy on the old pictures that a new version may cost


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
    ink, labels = inks(rows), np.array([row["label"] for row in rows], np.int64)
    recent = np.flatnonzero([row["audit"] for row in rows])[-RECENT:]
    judging = recent[drawn(ink[recent]) < HELD]
    if few := len(judging) < FEWEST:
        judging = np.flatnonzero(drawn(ink) < HELD)
    if len(judging) < FEWEST:
        asked = f"label about {int(FEWEST / HELD)} first"
        raise ImagesError(f"{len(judging)} labelled answers can judge: {asked}")
    live = engine.registry.pointer().live
    more, usual = pictures.with_more(ink, labels), inks(engine.store.rows("recent", most=USUAL))
    name = train.train(engine.registry, more, seed, fit, epochs, len(ink), usual, engine.clock())
    held = pictures.take(np.flatnonzero(drawn(pictures.ink) < HELD))
    versions = [Version(engine.registry, each) for each in (live, name)]
    old, new = (each.accuracy(held.ink, held.labels) for each in versions)
    before, after = (each.accuracy(ink[judging], labels[judging]) for each in versions)
    passed = new >= old - LOST and after >= before
    low, high = interval(round(after * len(judging)), len(judging))
    said = f"{name} {'passed' if passed else 'did not pass'}: old pictures {old:.3f} to {new:.3f},"
    said += f" new mix {before:.3f} to {after:.3f} (95 % interval {low:.3f} to {high:.3f} on"
    said += f" {len(judging)} pictures)"
    said += "; not only of the audit: they need not be like the traffic" if few else ""
    return Gate(passed, name, (before, after), said)
