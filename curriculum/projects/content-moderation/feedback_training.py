"""What is learnt from people: labels that count, labels that do not, and a gate."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from answers import Answer, expect_same, predict, score_batches
from files import Row, write
from quality_and_costs import hidden_answers
from review_queue import LabelledStream, label, labelled_stream
from scores import auc, auc_difference
from trained import SEED, TRAIN_WITHIN, copied_state, forum, in_use, texts_rng, versions
from world import choose, compose, ordinary_traffic, texts

from gradatim.verify import Run, failure, is_number

FRESH_TEXTS, HELD_OUT = 300, 30
MIN_RECALL, MIN_AUC, AUC_TOLERANCE, MAX_MORE_STOPPED = 0.7, 0.8, 0.01, 0.05


@dataclass(frozen=True)
class RetrainReport:
    """What `retrain` wrote."""

    accepted: bool
    version: Any
    labels: int
    before: float
    after: float


def learns_from_people(run: Run) -> None:
    """The queue, disputes and the estimate; then what is learnt from 200 labels."""
    found = labelled_stream(run)
    state = copied_state(run, found.state)
    report = retrain(run, found.forum.data, state)
    _expect_accepted(run, found, state, report)
    _expect_ignored(run, found, state, report)
    _expect_learnt(run, found, state)
    _expect_gate(run, found)


def retrain(run: Run, data: Path, state: Path) -> RetrainReport:
    run.say("training again, with labels")
    out = run.folder("report") / "report.json"
    run.system("retrain", within=TRAIN_WITHIN, data=data, state=state, seed=SEED, out=out)
    text = out.read_text("utf-8", "replace") if out.is_file() else "no file"
    try:
        document = json.loads(text)
        report = RetrainReport(
            document["accepted"], document["version"], document["labels"],
            document["before"]["auc"], document["after"]["auc"],
        )  # fmt: skip
        fits = isinstance(report.accepted, bool) and type(report.labels) is int
        fits = fits and is_number(report.before) and is_number(report.after)
    except (ValueError, LookupError, TypeError, RecursionError):
        fits = False
    if not fits:
        raise failure(
            sent="retrain",
            came=text[:200],
            asks='{"accepted", "version", "labels", "before": {"auc"}, "after": {"auc"}}',
            look="is the report written to the file that --out names?",
        )
    return report


def _expect_accepted(run: Run, found: LabelledStream, state: Path, report: RetrainReport) -> None:
    """The report is true: number of labels, AUC before, and which version is in use."""
    held_out = {row.text.text for row in found.forum.rows if row.test}
    settled = {item["text"] for item in found.labelled} - held_out
    rows = sum(not row.test for row in found.forum.rows) + len(settled)
    listed, measured = versions(run, state), _measured(run)
    run.figure("labelled texts that were added", report.labels, bar=f"{len(settled)}")
    run.figure("AUC on the test rows, before and after", f"{report.before:.4f}, {report.after:.4f}")
    run.expect(
        report.labels == len(settled) and report.before == _if_close(measured, report.before),
        sent=f"{len(settled)} settled texts, then retrain",
        came=f"labels {report.labels}, auc before {report.before:.6f}",
        asks=f"labels {len(settled)}, auc before {measured:.6f}",
        look="each settled text counts once, those of test rows are left out; the AUC is that of "
        "the version in use, on test rows",
    )
    right = report.accepted == (report.after >= report.before - AUC_TOLERANCE)
    last = listed[-1]
    run.expect(
        right and report.accepted and in_use(listed) == [1] and len(listed) == 2
        and last["version"] == report.version and last["rows"] == rows,
        sent="retrain with labels that are right, then versions",
        came=f"accepted {json.dumps(report.accepted)} at {report.before:.4f} and "
        f"{report.after:.4f}; versions {json.dumps(listed)[:200]}",
        asks=f"accepted, as auc is at least that before minus {AUC_TOLERANCE}; a second version in "
        f"use, {report.version}, of {rows} rows",
        look="which version does retrain compare with, and which does it use afterwards?",
    )  # fmt: skip


def _if_close(wanted: float, value: float) -> float:
    """The value itself where it is as wanted, to nine digits."""
    return value if abs(wanted - value) <= 1e-9 else wanted


def _measured(run: Run) -> float:
    found = forum(run)
    rows = [row for row in found.rows if row.test]
    answers = predict(run, found.state, [row.text.text for row in rows])
    return auc([one.toxicity for one in answers], [row.label for row in rows])


# Labels that change nothing ---------------------------------------------------------------------


def _expect_ignored(run: Run, found: LabelledStream, state: Path, report: RetrainReport) -> None:
    """The same retraining, after a dispute without end and labels for texts of test rows."""
    other = copied_state(run, found.state)
    held_out = list(dict.fromkeys(row.text.text for row in found.forum.rows if row.test))
    with run.serving(state=other, sample_rate=1) as server:
        for one in found.remaining[:5]:
            label(run, server, one["id"], True, "ana", 1, True)
            label(run, server, one["id"], False, "ben", 2, False)
        for answer in score_batches(server, held_out[:HELD_OUT]):
            label(run, server, answer.id, answer.action == "allow", "ana", 1, True)
    again = retrain(run, found.forum.data, other)
    run.expect(
        again.labels == report.labels,
        sent=f"the same labels, {len(found.remaining[:5])} disputed ones, and {HELD_OUT} for "
        "texts of "
        "test rows; retrain",
        came=f"labels {again.labels}",
        asks=f"{report.labels}, as without these: disputed labels and texts of test rows are left "
        "out",
        look="is what a model is measured on kept away from what it learns?",
    )
    asked = [one.text for one in hidden_answers(run).texts][:300]
    expect_same(
        run, asked, predict(run, state, asked), predict(run, other, asked),
        "retrain with, and without, disputed labels and labels for texts of test rows",
        "by which query are labels chosen for training?",
    )  # fmt: skip


# What was learnt -------------------------------------------------------------------------------


def _expect_learnt(run: Run, found: LabelledStream, state: Path) -> None:
    """Slang in other sentences is stopped; old texts are ranked and stopped as before."""
    asked = _slang_and_kind(run, found)
    old, new = predict(run, found.forum.state, asked), predict(run, state, asked)
    _expect_ranked(run, found, old, new)
    before, after = _stopped_share(old[:FRESH_TEXTS]), _stopped_share(new[:FRESH_TEXTS])
    run.figure("slang stopped before", round(before, 3))
    run.figure("slang stopped after 200 labels", round(after, 3), bar="at least 0.7")
    run.expect(
        after >= MIN_RECALL,
        sent=f"{FRESH_TEXTS} other texts with the slang that moderators labelled",
        came=f"{after:.0%} are stopped, {before:.0%} before",
        asks=f"at least {MIN_RECALL:.0%}",
        look="which texts do moderators see first, and how many of the 200 labels are about slang?",
    )
    _expect_old_kept(run, state)


def _slang_and_kind(run: Run, found: LabelledStream) -> list[str]:
    """Texts with the slang, and as many with kind words that nobody has used before, all in the
    same sentences."""
    world, rng = found.forum.world, texts_rng(run, "fresh")
    mood = replace(ordinary_traffic(world), disguised=0.0)
    nouns = [choose(found.words, rng) for _ in range(FRESH_TEXTS)]
    nouns += [world.invented(rng) for _ in range(FRESH_TEXTS)]
    return [
        compose(world, "SHARED", n < FRESH_TEXTS, mood, rng, noun=noun).text
        for n, noun in enumerate(nouns)
    ]


def _expect_ranked(
    run: Run, found: LabelledStream, old: Sequence[Answer], new: Sequence[Answer]
) -> None:
    """What was learnt is the words: the sentences are the same."""
    labels = [n < FRESH_TEXTS for n in range(2 * FRESH_TEXTS)]
    before, after = (auc([one.toxicity for one in answers], labels) for answers in (old, new))
    run.figure("AUC of slang against new kind words, before", round(before, 3))
    run.figure("AUC of slang against new kind words, after", round(after, 3), bar="at least 0.8")
    run.expect(
        after >= MIN_AUC,
        sent=f"{FRESH_TEXTS} texts with slang ({', '.join(found.words)}), and {FRESH_TEXTS} with "
        "kind words "
        "that nobody has used before, in the same sentences",
        came=f"AUC {after:.3f}, before the labels {before:.3f}",
        asks=f"at least {MIN_AUC}",
        look="what of a labelled text does the new version know when the words come in another "
        "sentence?",
    )


def _expect_old_kept(run: Run, state: Path) -> None:
    old = hidden_answers(run)
    now = predict(run, state, [one.text for one in old.texts])
    labels = np.array(old.labels)
    change = auc_difference(
        [one.toxicity for one in now], [one.toxicity for one in old.answers], labels,
        run.rng("old texts"),
    )  # fmt: skip
    run.figure("change of AUC on old texts", str(change), bar="high end -0.01")
    run.expect(
        change.high >= -AUC_TOLERANCE,
        sent=f"{len(labels)} texts without slang, before and after",
        came=f"AUC changes by {change}",
        asks=f"at least -{AUC_TOLERANCE}",
        look="do the new texts outweigh the old ones?",
    )
    fine = [n for n in range(len(labels)) if not labels[n]]
    more = _stopped_share([now[n] for n in fine]) - _stopped_share([old.answers[n] for n in fine])
    run.figure("change of fine texts stopped", round(more, 3), bar="at most 0.05")
    run.expect(
        more <= MAX_MORE_STOPPED,
        sent=f"{len(fine)} fine texts without slang, before and after",
        came=f"{more:.1%} more are stopped",
        asks=f"at most {MAX_MORE_STOPPED:.0%} more",
        look="what share of the labelled texts is toxic, and what share of the forum is?",
    )


def _stopped_share(answers: Sequence[Answer]) -> float:
    return sum(one.stopped for one in answers) / len(answers)


# The gate --------------------------------------------------------------------------------------


def _expect_gate(run: Run, found: LabelledStream) -> None:
    """Test rows in which the slang is fine: what learnt it from the labels ranks them worse."""
    world, state = found.forum.world, copied_state(run, found.state)
    mood = replace(ordinary_traffic(world), slang=found.words, slang_share=1.0, disguised=0.0)
    extra = [Row(one, False, True) for one in texts(world, 250, mood, texts_rng(run, "gate"))]
    data = write(run.folder("data"), [*found.forum.rows, *extra], found.forum.costs)
    asked = [one.text for one in hidden_answers(run).texts][:200]
    before, listed = predict(run, state, asked), versions(run, state)
    report = retrain(run, data, state)
    run.figure(
        "AUC before and after a retraining that fails", f"{report.before:.3f}, {report.after:.3f}"
    )
    run.expect(
        report.after < report.before - AUC_TOLERANCE
        and not report.accepted and report.version is None and versions(run, state) == listed,
        sent="test rows that contradict the labels; retrain, then versions",
        came=f"accepted {json.dumps(report.accepted)} at auc {report.before:.4f} and "
        f"{report.after:.4f}, version {json.dumps(report.version)}",
        asks=f"an auc lower by more than {AUC_TOLERANCE} on these test rows, accepted false, "
        "version "
        "null, the same versions as before",
        look="are both versions measured on the test rows as they are now?",
    )  # fmt: skip
    expect_same(
        run, asked, before, predict(run, state, asked), "a retraining that is not accepted",
        "what is written before it is decided?",
    )  # fmt: skip
