"""What must not matter is changed: a held-out fold may not reach the models that predict it.

All tests train again with the same seed and compare. No chance is involved: the models of a fold
are trained on the same rows as before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import training
import world
from training import RunRecord, Trained
from world import Row

from gradatim.verify import Run, outputs

TOLERANCE = 1e-9  # as in the stage `reproduce`
MAX_NEARER = 1.1  # model/ is like another run than the winner's if that one is so much nearer
ROUNDING = 1e-6  # what is rounded in one of two files may differ so much
ABSURD_NAMES = {"hall": "Moon", "town": "t998", "plan": "eternal", "pays": "gold"}


@dataclass(frozen=True)
class Fold:
    """One fold of a training; a mask over its distinct rows."""

    number: int
    inside: np.ndarray

    @classmethod
    def drawn(cls, one: RunRecord, rng: np.random.Generator) -> Fold:
        number = int(rng.integers(one.folds))
        return cls(number, one.fold == number)

    def is_fold_of(self, other: RunRecord) -> bool:
        """Whether the same rows are a fold of another training, whatever its number."""
        names = set(other.fold[self.inside].tolist())
        return len(names) == 1 and int((other.fold == names.pop()).sum()) == int(self.inside.sum())


def expect_fold_unseen(run: Run, done: Trained) -> None:
    """Half of a fold's members become absurd, and `left` is exchanged inside of the fold: what
    the fold's models say of its other half stays the same."""
    found, rng = training.run_records(done), run.rng("held out")
    fold = Fold.drawn(found[0], rng)
    moved = _half_of_members(done, fold, rng)
    features = _absurd(done, moved, rng)
    left = _reversed_outcomes(done, fold, np.mean([one.p for one in found], axis=0))
    sent = "half of the members of one fold get absurd values, the others keep theirs; and `left`"
    run.say("training again: one fold is changed")
    again = _retrained(run, done, features, left)
    if not fold.is_fold_of(again[0]):  # folds may depend on how many notices of a member left
        sent += " is exchanged between notices of the same member"
        left = _swapped_outcomes(done, fold)
        again = _retrained(run, done, features, left)
    else:
        sent += " is exchanged between rows of this fold"
    _expect_same_split(run, fold, found, again, sent)
    stay = fold.inside & ~moved
    worst, apart = _furthest(found, again, stay)
    run.figure("rows of the fold that keep their values", int(stay.sum()))
    run.figure("largest change of a prediction for them", apart, bar="1e-9")
    if apart > TOLERANCE:
        cause = _cause_of_change(run, done, left, found, stay)
        _fail(run, fold, worst, apart, sent, cause)


def expect_winner_kept(run: Run, done: Trained) -> Trained:
    """A table without one fold: model/ then is trained on what the models of this fold were
    trained on, and must predict it as the winner's run did. So it shows as well whether it is
    trained on less than the table, on copies, or with other settings."""
    found, rng = training.run_records(done), run.rng("kept")
    fold = Fold.drawn(found[0], rng)
    out_of = {done.rows[at]["notice"] for at in np.flatnonzero(fold.inside)}
    table = [row for row in done.table if row["notice"] not in out_of]
    run.say("training again: without the rows of one fold")
    less = training.train(run, table, done.rule, done.seed, done.columns)
    name = outputs.field(
        outputs.load_json(less.out / "winner.json"), str, "run", where="winner.json"
    )
    rows = [done.rows[at] for at in np.flatnonzero(fold.inside)]
    p = training.predict(run, less.model, rows)
    far = {one.run: float(np.abs(one.p[fold.inside] - p).mean()) for one in found}
    nearest = min(far, key=far.__getitem__)
    bar = f"{ROUNDING:g}"
    run.figure("distance of model/ to its winner's run", round(far.get(name, 1.0), 7), bar=bar)
    run.figure("distance of model/ to the nearest run", round(far[nearest], 7))
    sent = f"train on the table without the rows of fold {fold.number}, with the same seed; then "
    expect_winner_predictions(run, name, far, f"{sent}predict these rows")
    return less


def expect_winner_predictions(run: Run, name: str, far: dict[str, float], sent: str) -> None:
    """The winner's own predictions, by the mean distance of the model's to those of each run."""
    nearest = min(far, key=far.__getitem__)
    own = far.get(name, 1.0)
    came = f"the mean distance of its predictions to those saved for its run '{name}' is {own:.3g}"
    look = (
        "what is the last call of fit given? All distinct rows of the table and no copies, in the "
        "order that they have in the folds, and the settings and the seed of the run"
    )
    if own > MAX_NEARER * far[nearest]:
        came = (
            f"winner.json names '{name}', but model/ predicts like run '{nearest}': its mean "
            f"distance to the saved predictions is {far[nearest]:.4f} for '{nearest}' and "
            f"{own:.4f} for '{name}'"
        )
        look = "which settings does the last call of fit get, those of the winner?"
    run.expect(
        own <= ROUNDING,
        sent=sent,
        came=came,
        asks="the model of the winner, trained as its run was: the same rows, settings and seed "
        f"give the same predictions, within {ROUNDING:g}",
        look=look,
    )


def _half_of_members(done: Trained, fold: Fold, rng: np.random.Generator) -> np.ndarray:
    """A mask of the rows of about half of the fold's members."""
    members = np.array([row["member"] for row in done.rows])
    names = rng.permutation(np.unique(members[fold.inside]))
    return np.isin(members, names[: len(names) // 2])


def _absurd(done: Trained, moved: np.ndarray, rng: np.random.Generator) -> dict[str, Row]:
    """By notice, features of another world: of the right type, and far from all others."""
    return {done.rows[at]["notice"]: _absurdity(rng) for at in np.flatnonzero(moved)}


def _absurdity(rng: np.random.Generator) -> Row:
    day, far = int(rng.integers(10, 29)), 9000 + int(rng.integers(1000))
    whole = {"age": str(far), "courses": str(far // 90)}
    numbers = {name: whole.get(name, f"{far}.5") for name in world.NUMBERS}
    return {"joined": f"1990-01-{day}", "sent": f"2095-01-{day}", **ABSURD_NAMES, **numbers}


def _reversed_outcomes(done: Trained, fold: Fold, p: np.ndarray) -> dict[str, str]:
    """By notice: as many left as before, but those of whom it was least expected."""
    order = sorted(np.flatnonzero(fold.inside).tolist(), key=lambda at: p[at])
    count = sum(done.rows[at][world.TARGET] == "1" for at in order)
    return {done.rows[at]["notice"]: str(int(place < count)) for place, at in enumerate(order)}


def _swapped_outcomes(done: Trained, fold: Fold) -> dict[str, str]:
    """By notice: the outcomes of each member's notices in reverse order."""
    by_member: dict[str, list[Row]] = {}
    for at in np.flatnonzero(fold.inside):
        by_member.setdefault(done.rows[at]["member"], []).append(done.rows[at])
    return {
        row["notice"]: other[world.TARGET]
        for rows in by_member.values()
        for row, other in zip(rows, reversed(rows), strict=True)
    }


def _retrained(
    run: Run, done: Trained, features: dict[str, Row], left: dict[str, str]
) -> list[RunRecord]:
    """The runs of a second training, with the same seed, over the same rows but for these."""
    table = [
        {
            **row,
            **features.get(row["notice"], {}),
            world.TARGET: left.get(row["notice"], row[world.TARGET]),
        }
        for row in done.table
    ]
    return training.run_records(training.train(run, table, done.rule, done.seed, done.columns))


def _expect_same_split(
    run: Run, fold: Fold, found: Sequence[RunRecord], again: Sequence[RunRecord], sent: str
) -> None:
    names, others = ({one.run for one in runs} for runs in (found, again))
    run.expect(
        names == others,
        sent=f"train again with the same seed: {sent}",
        came=f"other runs: {', '.join(sorted(names ^ others))[:120]}",
        asks="the same runs for every table: which settings are tried is decided beforehand",
        look="does your list of settings depend on what is in the table?",
    )
    run.expect(
        fold.is_fold_of(again[0]),
        sent=f"train again with the same seed: {sent}",
        came=f"the rows of fold {fold.number} are no longer one fold",
        asks="the same split: it depends on --seed, on the members and, if you like, on how many "
        "of their notices left; on nothing else",
        look="what are members sorted or grouped by before they are dealt into folds?",
    )


def _furthest(
    found: Sequence[RunRecord], again: Sequence[RunRecord], rows: np.ndarray
) -> tuple[RunRecord, float]:
    """The run whose predictions for these rows have changed most, and by how much."""
    later = {one.run: one for one in again}
    apart = {one.run: float(np.abs(one.p - later[one.run].p)[rows].max()) for one in found}
    worst = max(found, key=lambda one: apart[one.run])
    return worst, apart[worst.run]


def _cause_of_change(
    run: Run, done: Trained, left: dict[str, str], found: Sequence[RunRecord], rows: np.ndarray
) -> str:
    """Which of both changes it was, by a training with the outcomes alone changed."""
    run.say("training again: to tell what the change comes from")
    _, apart = _furthest(found, _retrained(run, done, {}, left), rows)
    return "left" if apart > TOLERANCE else "features"


def _fail(run: Run, fold: Fold, worst: RunRecord, apart: float, sent: str, cause: str) -> None:
    look = {
        "features": "changed values alone do it, whoever left: are gaps filled, values scaled or "
        "names collected over all rows, before the folds are made? If not: does one random "
        "generator run on from fold to fold?",
        "left": "a changed `left` alone does it: are rows of the fold among those trained on, is "
        "the number of rounds or another setting chosen on the fold that is predicted, or are "
        "columns or rates of leaving taken from all rows?",
    }
    run.expect(
        False,
        sent=f"train again with the same seed: {sent}",
        came=f"run '{worst.run}' predicts the rows of fold {fold.number} that kept their values "
        f"differently, by up to {apart:.3g}",
        asks="the same predictions, within 1e-9: the models of a fold are trained on the rows of "
        "the other folds, and those are what they were",
        look=look[cause],
    )
