"""The stages of the classic milestone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import expected_figures
import fold_leakage
import model_explanations
import numpy as np
import repository
import runs
import scores
import table_summary
import training
import unusual_tables
import world
from training import RunRecord, Trained, first, second
from world import Row, Shape

from gradatim.verify import (
    Interval,
    Run,
    expect_locked_install,
    expect_readme_reproduces,
    outputs,
    stage,
)

FIRST_UNSEEN_MEMBER = 5_000  # the number of the first member whom no training has seen


@stage("load")
def load(run: Run) -> None:
    """The table is loaded as it is: rows, copies, types and gaps"""
    done = run.once(first)
    table = done.table
    expected_figures.expect_equal(
        run,
        done.out / "eda" / "summary.json",
        table_summary.loading_summary(table),
        "fields that differ",
    )


@stage("explore")
def explore(run: Run) -> None:
    """Summaries, histograms and correlations are those of the distinct rows"""
    done = run.once(first)
    table, eda = done.table, done.out / "eda"
    expected_figures.expect_equal(
        run,
        eda / "summary.json",
        table_summary.column_summaries(table),
        "figures of summary.json that differ",
    )
    expected_figures.expect_equal(
        run, eda / "corr.json", table_summary.correlations(table), "correlations that differ"
    )
    found = outputs.load_json(eda / "hist.json")
    for name in table_summary.NUMERIC:
        expected_figures.expect_histogram(run, found, table, name)


@stage("unseen-rows")
def unseen_rows(run: Run) -> None:
    """Every row gets a prediction: gaps, unknown names, other columns' order"""
    done, rng = run.once(first), run.rng("odd")
    rows = unusual_tables.with_oddities(
        training.unseen_rows(
            run, done.rule, "odd rows", Shape(200, FIRST_UNSEEN_MEMBER, gaps=0.25)
        ),
        rng,
    )
    columns = [str(name) for name in rng.permutation(training.INPUT_COLUMNS)]
    p = training.predict(run, done.model, rows, columns)
    run.figure("rows predicted", len(p), bar=f"{len(rows)}")
    run.expect(
        not set(p.tolist()) <= {0.0, 1.0},
        came="every p is 0 or 1",
        asks="chances, 0 to 1",
        look="does the model give classes where it could give chances?",
    )
    back = training.predict(run, done.model, rows[::-1], world.COLUMNS)[::-1]
    part = training.predict(run, done.model, rows[:7])
    apart = float(max(np.abs(p - back).max(), np.abs(p[:7] - part).max()))
    run.figure("largest change when a row is sent in other company", apart, bar="1e-6")
    run.expect(
        apart <= 1e-6,
        sent=f"predict over {len(rows)} rows, then in reverse and with `left`, then over 7 of them",
        came=f"the same row gets chances that differ by {apart:.3g}",
        asks="what a row gets depends on that row alone, whatever the order of rows and columns, "
        "and not on whether it is known who left",
        look="are means, scales or names learnt from the file that is to be predicted?",
    )


@stage("families")
def families(run: Run) -> None:
    """At least three families, each tuned, on one split that the seed draws"""
    done = run.once(first)
    found = training.run_records(done)
    groups = {one.family: [other for other in found if other.family == one.family] for one in found}
    run.figure("families", len(groups), bar="3")
    run.expect(
        len(groups) >= 3,
        came=f"{len(groups)} families: {', '.join(groups)}",
        asks="at least three families of models",
        look="`family` names the kind of model, `parameters` its settings",
    )
    left = scores.LabelledRows.from_rows(done.rows).left
    for name, group in groups.items():
        runs.expect_tuned(run, name, group)
        runs.expect_learnt(run, name, group, left)
    for one, other in combinations(found, 2):
        run.expect(
            one.family == other.family or np.abs(one.p - other.p).max() > 1e-9,
            came=f"runs '{one.run}' and '{other.run}' predict the same, by two families",
            asks="different families of models",
            look="is the right model handed to each run?",
        )
    run.figure("rank correlation of the two families most alike", runs.max_rank_correlation(found))
    runs.expect_one_split(run, done, found)


@stage("honest-scores")
def honest_scores(run: Run) -> None:
    """Scores are those of the saved predictions, and no member is on both sides of a fold"""
    done = run.once(first)
    found = training.run_records(done)
    scored = scores.LabelledRows.from_rows(done.rows)
    for one in found:
        runs.expect_whole_members(run, one, scored.member)
        runs.expect_same_scores(run, one, scored.left)
    run.figure("runs whose scores repeat", len(found), bar=f"{len(found)}")
    runs.expect_stated(run, done, found)


@stage("leaks")
def leaks(run: Run) -> None:
    """What happens inside of a fold does not reach the models that predict it"""
    fold_leakage.expect_fold_unseen(run, run.once(first))


@stage("quality")
def quality(run: Run) -> None:
    """On hidden rows it beats logistic regression, or keeps up with a tuned model"""
    done = run.once(second)
    rows = run.once(hidden_rows)
    mine = run.once(hidden_probabilities)
    logistic = scores.logistic_probabilities(done.rows, rows)
    best = scores.tuned_probabilities(done.rows, rows)
    draws = scores.resampled_aucs(
        scores.LabelledRows.from_rows(rows), mine, logistic, best, rng=run.rng("draws")
    )
    beats, behind = draws[:, 0] - draws[:, 1], draws[:, 2] - draws[:, 0]
    left = scores.LabelledRows.from_rows(rows).left
    low, high = (float(end) for end in np.percentile(beats, [2.5, 97.5]))
    ahead = Interval(scores.auc(left, mine) - scores.auc(left, logistic), low, high)
    short = scores.auc(left, best) - scores.auc(left, mine)
    error = float(behind.std(ddof=1))
    run.figure("AUC on hidden rows", round(scores.auc(left, mine), 4))
    run.figure("AUC of logistic regression", round(scores.auc(left, logistic), 4))
    run.figure("AUC of the tuned model", round(scores.auc(left, best), 4))
    run.figure("ahead of logistic regression", str(ahead), bar="lower end above 0")
    bar = f"at most {error:.4f}, where that interval is not above 0"
    run.figure("behind the tuned model", round(short, 4), bar)
    run.expect(
        ahead.low > 0 or short <= error,
        sent=f"predict over {len(rows)} rows of members that nobody has seen",
        came=f"AUC {scores.auc(left, mine):.3f}; ahead of logistic regression by {ahead}",
        asks="an interval above 0, or at most one standard error behind a tuned model",
        look="which of your features says how two columns act together, and do trees get it?",
    )


@stage("winner")
def winner(run: Run) -> None:
    """The stated rule gives the stated winner, and its score holds on hidden rows"""
    done = run.once(second)
    found = {one.run: one for one in training.run_records(done)}
    name = runs.expect_winner(run, done)
    stated = runs.expect_stated(run, done, list(found.values()))
    run.expect(
        stated == name,
        came=f"metrics.json is of run '{stated}', winner.json names '{name}'",
        asks="figures of the winner",
        look="are both files written from one choice?",
    )
    less = fold_leakage.expect_winner_kept(run, done)
    others = [
        less,
        *(run.once(make) for make in (first, training.other_seed, training.reversed_rows)),
    ]
    for other in others:  # a rule that is followed nearly gives another winner now and then
        runs.expect_winner(run, other)
    run.figure("trainings whose winner follows from the rule", 1 + len(others))
    _expect_score_holds(run, done, found[name])


@stage("carried")
def carried(run: Run) -> None:
    """The model folder alone, carried elsewhere, predicts the same to the last bit"""
    done = run.once(first)
    rows = training.unseen_rows(run, done.rule, "carried", Shape(150, FIRST_UNSEEN_MEMBER))
    before = training.predict(run, done.model, rows)
    copy = run.once(clone)  # it has a home of its own
    elsewhere = copy.folder("elsewhere") / "taken"
    shutil.copytree(done.model, elsewhere)
    run.once(second)  # what a training keeps elsewhere is by now that of another table
    with _all_moved_away(run, copy):
        after = training.predict(copy, elsewhere, rows)
    differ = int((before != after).sum())
    run.figure("predictions that differ", differ, bar="0")
    run.expect(
        differ == 0,
        sent="predict with a copy of model/, in a fresh clone with a fresh home; the first clone, "
        "its home, its temporary files, the tables and M are gone",
        came=f"{differ} of {len(rows)} predictions differ",
        asks="equal to the last bit",
        look="is everything that prediction needs inside of model/, and nothing drawn anew?",
    )
    repository.expect_meta(run, done)


@stage("subgroups")
def subgroups(run: Run) -> None:
    """The table of subgroups has every group, and marks those that are small"""
    done = run.once(first)
    rows = unusual_tables.with_small_groups(
        training.unseen_rows(run, done.rule, "groups", Shape(400, FIRST_UNSEEN_MEMBER)),
        run.rng("groups"),
    )
    p = training.predict(run, done.model, rows)
    folder = run.folder("groups")
    world.write(folder / "rows.csv", rows)
    for name in ("hall", "plan"):
        out = folder / f"{name}.json"
        given = {"model": done.model, "in_": folder / "rows.csv", "by": name, "out": out}
        run.system("subgroups", **given, within=training.WITHIN)
        expected_figures.expect_equal(
            run,
            out,
            model_explanations.expected_groups(rows, p, name),
            f"figures by {name} that differ",
            total=True,
        )


@stage("importance")
def importance(run: Run) -> None:
    """Permutation importance is of the rows given, and finds what drives the rule"""
    done, rng = run.once(first), run.rng("importance")
    rows = training.unseen_rows(run, done.rule, "importance", Shape(750, FIRST_UNSEEN_MEMBER))
    rows = [{**row, done.rule.bend: ""} for row in rows]
    folder = run.folder("importance")
    world.write(folder / "rows.csv", rows)
    options = {"model": done.model, "in_": folder / "rows.csv", "out": folder / "i.json"}
    run.system("importance", **options, seed=int(rng.integers(10_000)), within=training.WITHIN)
    found = outputs.load_json(folder / "i.json")
    theirs = {
        name: outputs.field(found, float, "columns", name, where="importance")
        for name in world.FEATURES
    }
    run.expect(
        abs(theirs[done.rule.bend]) <= 1e-9,
        came=f"'{done.rule.bend}' has importance {theirs[done.rule.bend]:.4f}",
        asks="0 for a column that is empty in every row of F: shuffling it changes nothing",
        look="are values shuffled and predictions made over the rows of F (--in), or over those "
        "that the model was trained on? Does each figure stand beside the name of its column?",
    )
    order = sorted(theirs, key=lambda name: -theirs[name])
    place = order.index(done.rule.driver) + 1
    run.figure("place of the column that drives the rule", place, bar="at most 3")
    run.expect(
        place <= 3,
        came=f"'{done.rule.driver}' is number {place}; the first is '{order[0]}'",
        asks="the column that matters most among the first three",
        look="does each figure stand beside the name of the column that was shuffled?",
    )
    whole = outputs.field(found, float, "auc", where="importance")
    model_explanations.expect_importance(run, done, rows, whole, theirs, rng)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A clean clone gives the same figures, and the README's commands repeat its own"""
    done, copy = run.once(first), run.once(clone)
    expect_locked_install(run, copy)
    repository.expect_decisions(run, copy)
    out = copy.folder("again") / "out"
    shutil.copytree(done.out, out)  # a folder that is there already, and full
    copy.system("train", data=done.data, out=out, seed=done.seed, within=training.WITHIN)
    again = replace(done, out=out)
    apart = repository.largest_change(training.run_records(done), training.run_records(again))
    run.figure("largest change of a score", apart, bar="1e-9")
    run.expect(
        apart <= 1e-9,
        sent="train twice, in two clean copies, with the same table and seed, into the same files",
        came=f"a fold score or a prediction differs by {apart:.3g}",
        asks="the same figures, within 1e-9",
        look="which random choice does not come from --seed? Do threads add in another order?",
    )
    expect_readme_reproduces(run, copy, "auc", tolerance=0.005, within=training.WITHIN)


def clone(run: Run) -> Run:
    return run.clone()


@contextmanager
def _moved_away(folder: Path) -> Iterator[None]:
    """The folder is gone as long as the block runs."""
    elsewhere = folder.with_name(f"{folder.name}-away")
    folder.rename(elsewhere)
    try:
        yield
    finally:
        elsewhere.rename(folder)


@contextmanager
def _all_moved_away(run: Run, copy: Run) -> Iterator[None]:
    """All that the first clone could have written to is gone: its folder, its home, its folder
    for temporary files, tables and models."""
    kept = {"logs", "cache"}  # of the verifier
    with ExitStack() as gone:
        for path in sorted(run.source.parent.iterdir()):
            if path.is_dir() and path.name not in kept and path not in copy.source.parents:
                gone.enter_context(_moved_away(path))
        yield


def hidden_rows(run: Run) -> list[Row]:
    """Rows of the second world that no training has seen."""
    shape = Shape(2000, FIRST_UNSEEN_MEMBER, base=0.7, gaps=0.1)
    return training.unseen_rows(run, run.once(second).rule, "hidden", shape)


def hidden_probabilities(run: Run) -> np.ndarray:
    return training.predict(run, run.once(second).model, run.once(hidden_rows))


def _expect_score_holds(run: Run, done: Trained, chosen: RunRecord) -> None:
    """The stated score is as far from that on hidden rows as chance and fewer rows explain."""
    rows, p = run.once(hidden_rows), run.once(hidden_probabilities)
    outside = scores.LabelledRows.from_rows(rows)
    real = scores.auc(outside.left, p)
    rng = run.rng("gap")
    far = scores.resampled_aucs(outside, p, rng=rng).std(ddof=1)
    near = scores.resampled_aucs(scores.LabelledRows.from_rows(done.rows), chosen.p, rng=rng).std(
        ddof=1
    )
    error = float(np.hypot(far, near))
    gap = (chosen.mean - real) / error
    run.figure("stated AUC", round(chosen.mean, 4))
    run.figure("AUC on hidden rows", round(real, 4))
    run.figure(
        "standard errors above", round(gap, 2), bar=f"-{runs.MAX_BELOW:g} to {runs.MAX_ABOVE:g}"
    )
    run.expect(
        -runs.MAX_BELOW <= gap <= runs.MAX_ABOVE,
        came=f"AUC {chosen.mean:.3f} stated, {real:.3f} on hidden rows: {gap:+.1f} standard errors",
        asks=f"at most {runs.MAX_ABOVE:g} standard errors above, {runs.MAX_BELOW:g} below",
        look="did the saved predictions come from this model, fitted without the rows of the fold?",
    )
