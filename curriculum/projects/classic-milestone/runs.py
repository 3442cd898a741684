"""The runs that a training wrote down: tuned, on one split, scored as they say, chosen by rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
import scores
import training
from scipy.stats import rankdata
from training import RunRecord, Trained

from gradatim.verify import Run, outputs

MAX_ABOVE = 3.0  # standard errors
MIN_ABOVE_CHANCE = 2.0  # likewise, above 0.5: more than guessing
MAX_BELOW = 6.0  # likewise; a model of four fifths of the rows may well be worse


def expect_tuned(run: Run, family: str, group: Sequence[RunRecord]) -> None:
    settings = {repr(sorted(one.parameters.items())) for one in group}
    run.expect(
        len(settings) >= 2,
        came=f"the family '{family}' has one setting",
        asks="more than one setting of each family",
        look="does each line of runs.jsonl name the parameters of its run?",
    )
    widest = max(np.abs(one.p - other.p).max() for one, other in combinations(group, 2))
    run.expect(
        widest > 1e-9,
        came=f"every setting of the family '{family}' predicts the same",
        asks="settings that make a difference",
        look="does the parameter reach the model?",
    )


def expect_learnt(run: Run, family: str, group: Sequence[RunRecord], left: np.ndarray) -> None:
    """At least two settings of a family know more than chance does."""
    above = [(auc - 0.5) / error for auc, error in (chance_level(one, left) for one in group)]
    good = sum(distance >= MIN_ABOVE_CHANCE for distance in above)
    run.expect(
        good >= 2,
        came=f"family '{family}': {good} of {len(group)} settings have an AUC of "
        f"{MIN_ABOVE_CHANCE:g} "
        "standard errors above 0.5",
        asks="two settings that have learnt something, whatever else was tried",
        look="do the saved predictions come from this model, row by row?",
    )


def max_rank_correlation(found: Sequence[RunRecord]) -> float:
    """The largest rank correlation of two runs of different families. Shown, not judged: two
    models of one kind may differ as much as two kinds do."""
    pairs = [(a, b) for a, b in combinations(found, 2) if a.family != b.family]
    ranks = {one.run: rankdata(one.p) for one in found}
    return round(max(float(np.corrcoef(ranks[a.run], ranks[b.run])[0, 1]) for a, b in pairs), 3)


def expect_one_split(run: Run, done: Trained, found: Sequence[RunRecord]) -> None:
    run.figure("folds", found[0].folds, bar="3 to 10")
    other = next((one for one in found if not np.array_equal(one.fold, found[0].fold)), None)
    run.expect(
        other is None,
        came=f"runs '{found[0].run}' and '{other.run if other else ''}' have other folds",
        asks="one split for all runs: scores on other rows cannot be compared",
        look="is the split made once, before the loop over the models?",
    )
    run.expect(
        not _same_split(found[0].fold, _fold(run, training.other_seed)),
        sent=f"train with --seed {done.seed}, then with --seed {done.seed + 1}",
        came="the same split",
        asks="a split that the seed draws",
        look="does --seed reach the split?",
    )
    run.expect(
        _same_split(found[0].fold, _fold(run, training.reversed_rows)),
        sent="train with the same seed, on the same rows in reverse order",
        came="another split",
        asks="the same split: it depends on --seed, on the members and, if you like, on how many "
        "of their notices left; on nothing else",
        look="are members dealt in the order in which the table names them? Sort them before",
    )


def _fold(run: Run, again: Callable[[Run], Trained]) -> np.ndarray:
    """The folds of another training on the first table, in the order of its own rows."""
    done = replace(run.once(training.first), out=run.once(again).out)
    return training.run_records(done)[0].fold


def _same_split(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether the same rows lie together, whatever the folds are called."""
    return len(set(zip(one.tolist(), other.tolist(), strict=True))) == len(set(one.tolist()))


def expect_whole_members(run: Run, one: RunRecord, member: np.ndarray) -> None:
    folds = {(who, fold) for who, fold in zip(member.tolist(), one.fold.tolist(), strict=True)}
    parted = len(folds) - len(set(member.tolist()))
    run.expect(
        parted == 0,
        came=f"run '{one.run}': members in more than one fold: {parted}",
        asks="all notices of a member in one fold",
        look="are rows dealt into folds where members should be? A model that has seen a member's "
        "other notice is not predicting a stranger",
    )


def expect_same_scores(run: Run, one: RunRecord, left: np.ndarray) -> None:
    real = one.recomputed(left)
    apart = float(np.abs(np.array(real) - one.scores).max())
    run.expect(
        apart <= 1e-6,
        came=f"run '{one.run}' states {_rounded(one.scores)}",
        asks=f"{_rounded(real)}, the AUC of each fold from its saved predictions",
        look="is the score computed from the very numbers that are saved, fold by fold?",
    )


def expect_winner(run: Run, done: Trained) -> str:
    """The run that winner.json names; it has to be the one that the rule gives."""
    found = {one.run: one for one in training.run_records(done)}
    document = outputs.load_json(done.out / "winner.json")
    name = outputs.field(document, str, "run", where="winner.json")
    wanted = allowed_winners(found, document)
    scores_text = ", ".join(
        f"'{one}' {found[one].mean:.4f}" for one in (name, wanted[0]) if one in found
    )
    run.expect(
        name in wanted,
        sent=f"train on {len(done.table)} rows with --seed {done.seed}; mean scores: {scores_text}",
        came=f"winner.json names '{name}'",
        asks=f"'{wanted[0]}', by its rule applied to the scores of runs.jsonl",
        look="is the winner chosen by the fold scores alone, not rounded, and by the rule that you "
        "state?",
    )
    return name


def expect_stated(run: Run, done: Trained, found: Sequence[RunRecord]) -> str:
    """The run that metrics.json names; its figures have to be those of the fold scores."""
    document = outputs.load_json(done.out / "metrics.json")
    name = outputs.field(document, str, "run", where="metrics.json")
    one = next((one for one in found if one.run == name), None)
    if one is None:
        raise outputs.failure_in("metrics.json", f"run '{name}'", "a run of runs.jsonl")
    wanted = {"auc": one.mean, "se": one.error, "rows": len(done.rows)}
    wrong = list(outputs.differences(document, wanted))
    place, came, asks = wrong[0] if wrong else ("", "", "")
    run.expect(
        not wrong,
        came=f"metrics.json: {place} is {came}",
        asks=f"{asks}, from the fold scores of '{name}'",
        look="are its numbers computed from the runs, or left from an earlier one?",
    )
    return one.run


def _rounded(values: Sequence[float]) -> list[float]:
    return [round(value, 4) for value in values]


def chance_level(one: RunRecord, left: np.ndarray) -> tuple[float, float]:
    """Mean AUC of the folds, and its standard error if p says nothing."""
    real = one.recomputed(left)
    errors = [scores.chance_error(left[one.fold == fold]) for fold in range(len(real))]
    # Each pair of rows counts twice, once in either part of the folds: the scores of two folds
    # go up and down together, which doubles the variance of their mean.
    return float(np.mean(real)), float(np.sqrt(2 * np.sum(np.square(errors))) / len(errors))


def allowed_winners(found: dict[str, RunRecord], document: Any) -> list[str]:
    """The runs that the stated rule allows, the first of them as the one to name."""
    rule = outputs.field(document, str, "rule", where="winner.json")
    best = max(found.values(), key=lambda one: one.mean)
    if rule == "best":
        return [one.run for one in found.values() if one.mean >= best.mean - 1e-12]
    if rule != "one-standard-error":
        raise outputs.failure_in("winner.json", f"rule '{rule}'", "'best' or 'one-standard-error'")
    order = outputs.field(document, list, "simplest_first", where="winner.json")
    if sorted(map(str, order)) != sorted(found):
        raise outputs.failure_in(
            "winner.json", f"simplest_first lists {order}"[:120], "every run once"
        )
    return [next(name for name in order if found[name].mean >= best.mean - best.error - 1e-12)]
