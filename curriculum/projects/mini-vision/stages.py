"""The stages of the vision mini-project, in order."""

from __future__ import annotations

import shutil
from dataclasses import replace

import baseline
import commands
import comparison
import documents
import mistakes
import numpy as np
import split
import unusual
import world
from commands import WITHIN, Line

from gradatim.verify import Run, clustered_mean, expect_readme_reproduces, stage

MARGIN = 0.2  # of accuracy; see the brief


@stage("predict")
def predict(run: Run) -> None:
    """Every picture gets an answer that depends on its pixels and the model folder alone"""
    done = run.once(commands.trained)
    rows = run.once(commands.known_drawings).rows[:30]
    here = commands.predict(run, done.model, rows, done.world.labels)
    run.figure("pictures answered", len(here), bar=str(len(rows)))
    renamed = [replace(row, file=f"{len(rows) - at:03d}.png") for at, row in enumerate(rows)]
    back = commands.predict(run, done.model, renamed, done.world.labels)
    unusual.expect_same_answers(run, here, back, "under two sets of names")
    elsewhere = run.folder("elsewhere") / "copied"
    shutil.copytree(done.model, elsewhere)
    away = done.model.with_name("away")
    done.model.rename(away)
    try:
        moved = commands.predict(run, elsewhere, rows[:7], done.world.labels)
    finally:
        away.rename(done.model)
    unusual.expect_same_answers(
        run, here[:7], moved, "with the model folder, and seven with a copy of it"
    )
    documents.expect_meta(run, done)


@stage("honest-split")
def honest_split(run: Run) -> None:
    """No drawing is on both sides of a fold, and held-out labels are not read"""
    done, lines = run.once(commands.trained), run.once(folds)
    split.expect_numbered(run, lines)
    split.expect_whole_groups(run, done.rows, lines)
    split.expect_seeded(run, done, lines)
    split.expect_labels_unread(run, done, lines)


@stage("comparison")
def compare(run: Run) -> None:
    """The pre-trained model beside a real baseline, on the same folds, with an interval"""
    done = run.once(commands.trained)
    lines, out = run.once(first_comparison)
    ends = comparison.expect_same_figures(run, done.rows, lines, out)
    comparison.expect_real_baseline(run, done.rows, lines)
    comparison.expect_interval(run, done.rows, lines, ends)


@stage("new-drawings")
def new_drawings(run: Run) -> None:
    """On hidden pictures of drawings that no training picture shows, it beats raw pixels by far"""
    known, new = run.once(commands.known_drawings), run.once(commands.new_drawings)
    _accuracy(run, "drawings of the training", known, run.once(commands.known_answers))
    mine, simple = _accuracy(run, "new drawings", new, run.once(commands.new_answers))
    gain = mine.astype(float) - simple
    ahead = clustered_mean(gain, new.drawing, run.rng("new drawings interval"))
    run.figure(
        "ahead of raw pixels on new drawings", str(ahead), bar=f"lower end at least {MARGIN}"
    )
    run.expect(
        ahead.low >= MARGIN,
        sent=f"predict on {len(gain)} pictures of drawings that the training does not have",
        came=f"accuracy {mine.mean():.3f}, raw pixels with logistic regression "
        f"{simple.mean():.3f}; ahead by {ahead}",
        asks=f"an interval that begins at {MARGIN} or above",
        look="do the features come from a network that has seen many other pictures, and does it "
        "get pictures as it is used to: size, order and scale of the colours?",
    )


@stage("mistakes")
def look_at_mistakes(run: Run) -> None:
    """The confusion matrix and the surest mistakes are those of the answers"""
    done = run.once(commands.trained)
    known = run.once(commands.known_drawings).rows
    rows = run.once(commands.new_drawings).rows + [
        replace(row, file=f"k{row.file}") for row in known
    ]
    data, out = world.write(run.folder("labelled"), rows), run.folder("measured")
    run.system("measure", model=done.model, data=data, out=out, within=WITHIN)
    answers = run.once(commands.new_answers) + run.once(commands.known_answers)
    mistakes.expect_confusion(run, out, rows, answers)
    mistakes.expect_summary(run, out, rows, answers)
    mistakes.expect_surest_mistakes(run, out, rows, answers)


@stage("unusual-pictures")
def unusual_pictures(run: Run) -> None:
    """Other sizes, grey, palettes, transparency and broken files get the answers of the brief"""
    done = run.once(commands.trained)
    usual = run.once(commands.known_drawings).rows[:10]
    unusual.expect_storage_ignored(run, done, usual)
    unusual.expect_transparent_as_white(run, done)
    unusual.expect_any_size_answered(run, done, usual)
    unusual.expect_broken_unlabelled(run, done, usual)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A clean clone gives the same answers, and README and model card give its own numbers"""
    done, copy = run.once(commands.trained), run.clone()
    documents.expect_decisions(run, copy)
    model = copy.folder("again") / "model"
    copy.system("train", data=done.data, out=model, seed=done.seed, within=WITHIN)
    rows = run.once(commands.known_drawings).rows
    again = commands.predict(copy, model, rows, done.world.labels)
    unusual.expect_same_answers(
        run, run.once(commands.known_answers), again, "from two clean copies"
    )
    documents.expect_card(run, copy)
    expect_readme_reproduces(run, copy, "pretrained", tolerance=0.02, within=WITHIN)


def first_comparison(run: Run):  # type: ignore[no-untyped-def]
    """The lines of folds.csv by file, and the folder of the first comparison."""
    done = run.once(commands.trained)
    return commands.run_compare(run, done.data, done.rows, done.seed, done.world.labels)


def folds(run: Run) -> dict[str, Line]:
    return run.once(first_comparison)[0]


def _accuracy(
    run: Run, what: str, hidden: world.Hidden, answers: list[commands.Answer]
) -> tuple[np.ndarray, np.ndarray]:
    """Which pictures the system and the baseline get right."""
    done = run.once(commands.trained)
    label = np.array([row.label for row in hidden.rows])
    mine = np.array([one.label for one in answers]) == label
    simple = baseline.baseline_answers(done.rows, hidden.rows) == label
    run.figure(f"accuracy, {what}", round(float(mine.mean()), 4))
    run.figure(f"accuracy of raw pixels, {what}", round(float(simple.mean()), 4))
    return mine, simple
