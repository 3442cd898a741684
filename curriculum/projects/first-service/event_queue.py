"""Part of the stage `interface`: events from a queue that delivers at least once."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workshop import TOLERANCE, WITHIN, request_body
from world import Row

from gradatim.verify import Run, failure

DELIVERIES = 3000  # deliveries during which the command is killed
ASKS = "one line for each event, event,hours, in the order of the first deliveries"

Event = tuple[str, Row, float]  # its id, the repair, what predict says of it


def answers_each_event_once(
    run: Run, state: Path, rows: Sequence[Row], wanted: Sequence[float]
) -> None:
    rng = run.rng("events")
    ids = [f"e{number}" for number in rng.permutation(900)[: len(rows)].tolist()]
    events = list(zip(ids, rows, wanted, strict=True))
    half = len(events) // 2
    out = run.folder("events") / "hours.csv"
    first = [*events[:half], *_sample(rng, events[:half], 12)]
    lines = _deliveries(first)
    before = _consume(run, state, [*lines[:9], *_bad(rows[0]), *lines[9:]], out)
    _expect(run, before, events[:half], f"{len(first)} deliveries of {half} events, and 3 bad ones")
    later = [*_sample(rng, events[:half], 8), *events[half:], *_sample(rng, events, 12)]
    after = _consume(run, state, _deliveries(later), out)
    sent = "a second file, with events of the first among new ones"
    _expect(run, after, events, sent)
    run.expect(
        after[:half] == before,
        sent=sent,
        came="other lines for the events of the first file",
        asks="an event that has its line is done: the line stays as it is",
        look="where is kept which events are done?",
    )
    _survives(run, state, events)
    run.figure("events answered once and as predict does", len(events) + DELIVERIES)


def _survives(run: Run, state: Path, events: Sequence[Event]) -> None:
    """Killed in the middle, and called again with the same deliveries."""
    many = [(f"m{n}", *events[n % len(events)][1:]) for n in range(DELIVERIES)]
    deliveries = _deliveries(many)
    source = _write(run, deliveries)
    full_run = run.system(
        "consume", within=WITHIN, state=state, events=source, out=run.folder("whole") / "hours.csv"
    )
    out = run.folder("killed") / "hours.csv"
    after = full_run.seconds * float(run.rng("killed").uniform(0.4, 0.95))
    run.start_and_kill("consume", after=after, state=state, events=source, out=out)
    found = _consume(run, state, deliveries, out)
    _expect(run, found, many, f"{DELIVERIES} events, killed after {after:.2f} s, and once more")


def _sample(rng: Any, events: Sequence[Event], count: int) -> list[Event]:
    return [events[place] for place in rng.integers(0, len(events), count).tolist()]


def _deliveries(events: Sequence[Event]) -> list[str]:
    return [json.dumps({"event": name, "repair": request_body(row)}) for name, row, _ in events]


def _bad(row: Row) -> list[str]:
    """Deliveries that make no sense, the first of them twice."""
    older = {"event": "x1", "repair": {**request_body(row), "age": -1}}
    less = {"event": "x2", "repair": {"kind": row["kind"]}}
    return [json.dumps(each) for each in (older, less, older)]


def _write(run: Run, deliveries: Sequence[str]) -> Path:
    path = run.folder("queue") / "events.jsonl"
    path.write_text("".join(f"{line}\n" for line in deliveries), encoding="utf-8")
    return path


def _consume(run: Run, state: Path, deliveries: Sequence[str], out: Path) -> list[list[str]]:
    """The lines of the output, the head aside."""
    source = _write(run, deliveries)
    run.system("consume", within=WITHIN, state=state, events=source, out=out)
    try:
        with out.open(encoding="utf-8", newline="") as file:
            head, *lines = csv.reader(file)
    except (OSError, UnicodeDecodeError, ValueError, csv.Error) as error:
        raise _failure(f"G cannot be read: {type(error).__name__}") from None
    if head != ["event", "hours"] or any(len(line) != 2 for line in lines):
        raise _failure("another head, or a line that has not two fields")
    return lines


def _failure(came: str) -> Exception:
    return failure(
        sent="consume --state S --events E --out G",
        came=came,
        asks=ASKS,
        look="open G in an editor",
    )


def _expect(run: Run, found: Sequence[Sequence[str]], wanted: Sequence[Event], sent: str) -> None:
    ids, names = [line[0] for line in found], [name for name, _, _ in wanted]
    missing, more = len(set(names) - set(ids)), len(ids) - len(set(ids))
    run.expect(
        ids == names,
        sent=f"consume: {sent}",
        came=f"{len(ids)} lines; {missing} events have none, {more} lines repeat an event",
        asks=f"{len(names)} lines: {ASKS}",
        look="what tells a delivery that comes again, also after a restart, and where is it kept?",
    )
    far = max(
        abs(_number(line[1]) - hours) for line, (*_, hours) in zip(found, wanted, strict=True)
    )
    run.expect(
        far <= TOLERANCE,
        sent=f"consume: {sent}",
        came=f"answers up to {far:.4g} h from those of predict",
        asks=f"at most {TOLERANCE:g} apart",
        look="do file, request and event go through the same code?",
    )


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise _failure(f"'{text[:40]}' for a number of hours") from None
