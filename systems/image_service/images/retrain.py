"""A new version that also learns from feedback, judged on old pictures and on today's.

Feedback comes from two samples. The queue holds what the model was least sure of: good to learn
from, useless to measure with. The audit is drawn at random, and what is held back of it measures.
Where it is too small for that, all that was labelled measures, which the sentence says.
"""

from dataclasses import dataclass

import numpy as np

from images import models, train
from images.calibrate import interval
from images.data import HELD, Pictures, drawn
from images.engine import Engine
from images.errors import ImagesError
from images.version import Version

RECENT = 400  # audited answers that stand for today's mix
FEWEST = 20  # of them that must be held back, to judge with
USUAL = 2000  # last pictures of the traffic, with which the new version's windows are compared
LOST = 0.01  # accuracy on the old pictures that a new version may cost


@dataclass(frozen=True)
class Gate:
    """Accuracy of the version that answers now and of the new one."""

    passed: bool
    version: str
    old_pictures: tuple[float, float]
    new_mix: tuple[float, float]
    judged: int  # pictures of the new mix
    audited: bool  # whether these are of the audit

    @property
    def sentence(self) -> str:
        low, high = interval(round(self.new_mix[1] * self.judged), self.judged)
        return (
            f"{self.version} {'passed' if self.passed else 'did not pass'}: old pictures"
            f" {self.old_pictures[0]:.3f} to {self.old_pictures[1]:.3f}, new mix"
            f" {self.new_mix[0]:.3f} to {self.new_mix[1]:.3f} (95 % interval {low:.3f} to"
            f" {high:.3f} on {self.judged} pictures)"
            + ("" if self.audited else "; not only of the audit: they need not be like the traffic")
        )


def retrain(
    engine: Engine,
    pictures: Pictures,
    seed: int,
    fit: models.Fit = models.cnn,
    epochs: int = models.EPOCHS,
) -> Gate:
    """Registers a version and judges it. It answers nothing: that is the operator's decision.

    Raises ImagesError where too few audited answers were labelled.
    """
    ink, labels, audits = engine.store.labelled()
    recent = np.flatnonzero(audits)[-RECENT:]
    judging = recent[drawn(ink[recent]) < HELD]
    if few := len(judging) < FEWEST:
        judging = np.flatnonzero(drawn(ink) < HELD)
    if len(judging) < FEWEST:
        raise ImagesError(
            f"{len(judging)} labelled answers can judge: label about {int(FEWEST / HELD)} first"
        )
    live = engine.registry.pointer().live
    name = train.train(
        engine.registry,
        pictures.with_more(ink, labels),
        seed,
        fit,
        epochs,
        parent=live,
        from_feedback=len(ink),
        usual=engine.store.recent(USUAL),
    )
    held = pictures.take(np.flatnonzero(drawn(pictures.ink) < HELD))
    versions = [Version(engine.registry, each) for each in (live, name)]
    old, new = (each.accuracy(held.ink, held.labels) for each in versions)
    before, after = (each.accuracy(ink[judging], labels[judging]) for each in versions)
    passed = new >= old - LOST and after >= before
    return Gate(passed, name, (old, new), (before, after), len(judging), not few)
