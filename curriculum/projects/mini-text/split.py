"""What an honest split is: whole groups, drawn from the seed, and held-out labels unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import world
from commands import Line, Trained, run_compare
from world import Row

from gradatim.verify import Run, outputs

MIN_FOLDS, MAX_FOLDS = 3, 10


def expect_numbered(run: Run, lines: Mapping[str, Line]) -> None:
    """Three to ten folds, numbered from 0, of about equal size."""
    sizes = Counter(line.fold for line in lines.values())
    count = len(sizes)
    run.figure("folds", count, bar=f"{MIN_FOLDS} to {MAX_FOLDS}")
    if not MIN_FOLDS <= count <= MAX_FOLDS or set(sizes) != set(range(count)):
        shown = ", ".join(str(one) for one in sorted(sizes)[:12])
        raise outputs.failure_in("folds.jsonl", f"folds {shown}", "3 to 10 folds, numbered from 0")
    smallest = min(sizes.values())
    if smallest * count * 2 < len(lines):
        came = f"the smallest of {count} folds has {smallest} of {len(lines)} messages"
        raise outputs.failure_in(
            "folds.jsonl", came, "folds of about equal size, at least half of it"
        )


def expect_whole_groups(run: Run, rows: Sequence[Row], lines: Mapping[str, Line]) -> None:
    """No case, and no sentence typed twice, in two folds."""
    torn: list[tuple[Row, Row, str]] = []
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        for kind, key in (("case", row["case"]), ("sentence", world.normalized(row["text"]))):
            other = first.setdefault((kind, key), row)
            if lines[other["id"]].fold != lines[row["id"]].fold:
                torn.append((other, row, kind))
    run.figure("pairs of one case or sentence in two folds", len(torn), bar="0")
    if torn:
        one, other, kind = torn[0]
        what = f"of case {one['case']}" if kind == "case" else "the same sentence typed twice"
        raise outputs.failure_in(
            "folds.jsonl",
            f"{one['id']} and {other['id']} are in different folds and are {what}: "
            f"{outputs.abbreviated(one['text'])} and {outputs.abbreviated(other['text'])}",
            "messages of one case, or of one sentence typed twice, in one fold",
            "which messages must stay together, and does one link lead to the next?",
        )


def expect_seeded(run: Run, done: Trained, lines: Mapping[str, Line]) -> None:
    """The same seed gives the same folds, another one others."""
    queues = done.world.queues
    again, _ = run_compare(run, done.data, done.rows, done.seed, queues)
    run.expect(
        again == lines,
        sent="compare twice with the same seed",
        came=f"{_differing(lines, again)} lines of folds.jsonl differ",
        asks="the same file",
        look="which random choice does not come from --seed?",
    )
    other, _ = run_compare(run, done.data, done.rows, done.seed + 1, queues)
    pairs = [(lines[row["id"]].fold, other[row["id"]].fold) for row in done.rows]
    run.expect(
        len(set(pairs)) > len({one for one, _ in pairs}),
        sent="compare with two seeds",
        came="the same folds",
        asks="folds drawn from --seed",
        look="does the seed reach the place where folds are made?",
    )


def expect_labels_unread(run: Run, done: Trained, lines: Mapping[str, Line]) -> None:
    """Other labels in one fold leave that fold's answers as they are."""
    number = int(run.rng("fold").integers(len({line.fold for line in lines.values()})))
    rows = _relabelled(done, lines, number)
    data = run.folder("relabelled")
    world.write(data / "train.jsonl", rows)
    again, _ = run_compare(run, data, rows, done.seed, done.world.queues)
    held = [name for name, line in lines.items() if line.fold == number]
    moved = sum(again[name].fold != line.fold for name, line in lines.items())
    sent = f"compare, after the queues of the messages of fold {number} were exchanged"
    run.expect(
        moved == 0,
        sent=sent,
        came=f"{moved} messages are in another fold",
        asks="the same folds: they depend on ids, cases, texts and the seed, not on queues",
        look="are folds balanced by queue?",
    )
    differ = [name for name in held if not _same(again[name], lines[name])]
    run.figure("answers that change with their own labels", len(differ), bar="0")
    run.expect(
        not differ,
        sent=sent,
        came=f"{len(differ)} of {len(held)} answers in that fold changed, e.g. {differ[:1]}",
        asks="the same answers: a held-out message's queue is not known when it is answered",
        look="is everything that reads a queue fitted on the other folds alone?",
    )


def _relabelled(done: Trained, lines: Mapping[str, Line], number: int) -> list[Row]:
    """Each message of the fold gets the queue that follows its own in the alphabet."""
    queues = done.world.queues
    following = dict(zip(queues, queues[1:] + queues[:1], strict=True))
    return [
        {**row, "queue": following[row["queue"]]} if lines[row["id"]].fold == number else row
        for row in done.rows
    ]


def _same(one: Line, other: Line) -> bool:
    named = (one.baseline, one.pretrained) == (other.baseline, other.pretrained)
    return named and bool(np.isclose(one.confidence, other.confidence, rtol=0, atol=1e-9))


def _differing(one: Mapping[str, Line], other: Mapping[str, Line]) -> int:
    return sum(one[name] != other[name] for name in one)
