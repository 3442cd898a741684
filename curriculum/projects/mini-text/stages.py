"""The stages of the text mini-project, in order."""

from __future__ import annotations

import shutil

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
    """Every message gets an answer that depends on its text and the model folder alone"""
    done = run.once(commands.trained)
    rows = run.once(commands.known_words).rows[:40]
    here = commands.predict(run, done.model, rows, done.world.queues)
    run.figure("messages answered", len(here), bar=str(len(rows)))
    long = {**rows[0], "id": "long", "text": " ".join(row["text"] for row in rows[:6])}
    misleading = [
        {**row, "queue": done.world.queues[0], "case": "c000"} for row in (long, *rows[::-1])
    ]
    fields = ("queue", "case", "id", "text")
    back = commands.predict(run, done.model, misleading, done.world.queues, fields)[:0:-1]
    unusual.expect_same_answers(
        run, here, back, "in order, and in reverse behind a long one, with wrong queues"
    )
    elsewhere = run.folder("elsewhere") / "copied"
    shutil.copytree(done.model, elsewhere)
    away = done.model.with_name("away")
    done.model.rename(away)
    try:
        moved = commands.predict(run, elsewhere, rows[:7], done.world.queues)
    finally:
        away.rename(done.model)
    unusual.expect_same_answers(
        run, here[:7], moved, "with the model folder, and seven with a copy of it"
    )
    documents.expect_meta(run, done)


@stage("honest-split")
def honest_split(run: Run) -> None:
    """No case and no sentence is on both sides of a fold, and held-out labels are not read"""
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


@stage("new-words")
def new_words(run: Run) -> None:
    """On hidden messages in other words than those of the training, it is far ahead of TF-IDF"""
    done = run.once(commands.trained)
    known, new = run.once(commands.known_words), run.once(commands.new_words)
    _accuracy(run, "sentences of the training", known, run.once(commands.known_answers))
    mine, simple = _accuracy(run, "new sentences", new, run.once(commands.new_answers))
    gain = mine.astype(float) - simple
    ahead = clustered_mean(gain, new.sentence, run.rng("new words interval"))
    run.figure("ahead of TF-IDF on new sentences", str(ahead), bar=f"lower end at least {MARGIN}")
    run.expect(
        ahead.low >= MARGIN,
        sent=f"predict on {len(gain)} messages about the {len(done.world.queues)} queues, in "
        "sentences that share no telling word with the training messages of their queue",
        came=f"accuracy {mine.mean():.3f}, TF-IDF with logistic regression {simple.mean():.3f}; "
        f"ahead by {ahead}",
        asks=f"an interval that begins at {MARGIN} or above",
        look="which part of your model knows that 'parcel' and 'shipment' are the same thing?",
    )


@stage("mistakes")
def look_at_mistakes(run: Run) -> None:
    """The confusion matrix and the surest mistakes are those of the answers"""
    done = run.once(commands.trained)
    rows = run.once(commands.new_words).rows + _renamed(run.once(commands.known_words).rows)
    folder, out = run.folder("labelled"), run.folder("measured")
    given = world.write(folder / "labelled.jsonl", rows)
    run.system("measure", model=done.model, in_=given, out=out, within=WITHIN)
    answers = run.once(commands.new_answers) + run.once(commands.known_answers)
    mistakes.expect_confusion(run, out, rows, answers)
    mistakes.expect_summary(run, out, rows, answers)
    mistakes.expect_surest_mistakes(run, out, rows, answers)


@stage("unusual-text")
def unusual_text(run: Run) -> None:
    """Empty texts, other scripts and broken lines get the answers of the brief"""
    done = run.once(commands.trained)
    usual = run.once(commands.known_words).rows[:20]
    unusual.expect_empty_refused(run, done)
    unusual.expect_any_text_answered(run, done, usual)
    unusual.expect_typing_ignored(run, done, usual)
    unusual.expect_broken_lines_named(run, done, usual)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A clean clone gives the same answers, and README and model card give its own numbers"""
    done, copy = run.once(commands.trained), run.clone()
    documents.expect_decisions(run, copy)
    model = copy.folder("again") / "model"
    copy.system("train", data=done.data, out=model, seed=done.seed, within=WITHIN)
    rows = run.once(commands.new_words).rows
    again = commands.predict(copy, model, rows, done.world.queues)
    unusual.expect_same_answers(run, run.once(commands.new_answers), again, "from two clean copies")
    documents.expect_card(run, copy)
    expect_readme_reproduces(run, copy, "pretrained", tolerance=0.02, within=WITHIN)


def first_comparison(run: Run):  # type: ignore[no-untyped-def]
    """The lines of folds.jsonl by id, and the folder of the first comparison."""
    done = run.once(commands.trained)
    return commands.run_compare(run, done.data, done.rows, done.seed, done.world.queues)


def folds(run: Run) -> dict[str, Line]:
    return run.once(first_comparison)[0]


def _accuracy(
    run: Run, what: str, hidden: world.Hidden, answers: list[commands.Answer]
) -> tuple[np.ndarray, np.ndarray]:
    """Which messages the system and the baseline get right."""
    done = run.once(commands.trained)
    queue = np.array([row["queue"] for row in hidden.rows])
    mine = np.array([one.queue for one in answers], dtype=object) == queue
    simple = baseline.baseline_answers(done.rows, hidden.rows) == queue
    run.figure(f"accuracy, {what}", round(float(mine.mean()), 4))
    run.figure(f"accuracy of TF-IDF, {what}", round(float(simple.mean()), 4))
    return mine, simple


def _renamed(rows: list[world.Row]) -> list[world.Row]:
    """Ids of their own, for a file that holds two sets of messages."""
    return [{**row, "id": f"k{row['id']}"} for row in rows]
