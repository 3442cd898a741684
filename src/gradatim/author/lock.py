"""The lock of a proof: what a proof depended on, and what it found. Pure; runs and reads nothing.

A subject is whatever is proven by itself, such as a lab. While its key stays the same, its proof
need not be repeated; where only the judge has changed, its witnesses are enough.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

FORMAT = 1
# Once in so many commits the witnesses of a lab's lock are run, those of a chapter or an exercise,
# and any subject is proven in full. Prime numbers: where every landing brings two, three or five
# commits at once, the rotation still comes round to every subject.
REPLAY_SLOTS, COURSE_SLOTS, FULL_SLOTS = 13, 61, 307


@dataclass(frozen=True)
class Witness:
    """A check that fails for a program, or a mutant, that must not pass."""

    program: str
    check: str
    seed: int


@dataclass(frozen=True)
class Key:
    """All that the proof of one subject depends on, as digests and versions."""

    subject: str  # its own files, apart from those that only a reader sees
    author: str  # the source that proves it
    judge: str  # the source that judges it
    environment: Mapping[str, str]  # versions, the system, the level of the jail


@dataclass(frozen=True)
class Lock:
    """A proof that found no problem."""

    id: str
    key: Key
    counts: Mapping[str, int] = field(default_factory=dict)
    witnesses: tuple[Witness, ...] = ()


class Duty(StrEnum):
    """What is to be done about a subject."""

    PROVE = "prove"  # in full
    REPLAY = "replay"  # only the judge has changed: run the witnesses
    FOREIGN = "foreign"  # proven in another environment: run the witnesses of the sample
    LOCKED = "locked"  # nothing has changed: the rotation decides


def duty(lock: Lock | None, key: Key) -> Duty:
    """What the difference between a lock and the key of today asks for."""
    if lock is None or (lock.key.subject, lock.key.author) != (key.subject, key.author):
        return Duty.PROVE
    if lock.key.environment != key.environment:
        return Duty.FOREIGN
    return Duty.LOCKED if lock.key.judge == key.judge else Duty.REPLAY


class Action(StrEnum):
    """How much of a subject is run."""

    FULL = "full"
    REPLAY = "replay"  # its witnesses
    NONE = "none"  # its lock is believed


def turn(subject: str, commits: int, slots: int = REPLAY_SLOTS) -> Action:
    """What the rotation asks for after so many commits, where nothing has changed; a replay comes
    once in `slots`."""
    if sampled(subject, commits, FULL_SLOTS):
        return Action.FULL
    return Action.REPLAY if sampled(subject, commits, slots) else Action.NONE


def action(wanted: Duty, turn: Action) -> Action:
    """What a duty comes to for a subject at its turn in the rotation."""
    if wanted is Duty.PROVE:
        return Action.FULL
    if wanted is Duty.FOREIGN:
        return Action.NONE if turn is Action.NONE else Action.REPLAY
    return Action.REPLAY if wanted is Duty.REPLAY and turn is Action.NONE else turn


def differences(lock: Lock, key: Key) -> list[str]:
    """How this environment differs from that of the lock, in words."""
    before, now = lock.key.environment, key.environment
    return [
        f"{name} {now.get(name, 'missing')} instead of {before.get(name, 'missing')}"
        for name in sorted({*before, *now})
        if before.get(name) != now.get(name)
    ]


def sampled(subject: str, commits: int, slots: int) -> bool:
    """Whether a subject belongs to the sample after so many commits; it does once in `slots`."""
    return zlib.crc32(subject.encode()) % slots == commits % slots


# Text -------------------------------------------------------------------------------------------


def text_of(lock: Lock) -> str:
    """The lock as JSON, one witness a line."""
    rows = [f"    {json.dumps([w.program, w.check, w.seed])}" for w in lock.witnesses]
    witnesses = "[\n" + ",\n".join(rows) + "\n  ]" if rows else "[]"
    key = json.dumps(asdict(lock.key), indent=2, sort_keys=True).replace("\n", "\n  ")
    counts = json.dumps(dict(lock.counts))
    return (
        f'{{\n  "format": {FORMAT},\n  "id": {json.dumps(lock.id)},\n  "key": {key},\n'
        f'  "counts": {counts},\n  "witnesses": {witnesses}\n}}\n'
    )


def parse(text: str) -> Lock | None:
    """The lock that a text holds; None for anything else, which locks nothing."""
    try:
        return _lock(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _lock(table: Any) -> Lock | None:
    if table["format"] != FORMAT:
        return None
    key, counts = table["key"], table["counts"]
    parts = (str(key["subject"]), str(key["author"]), str(key["judge"]))
    environment = {str(name): str(value) for name, value in key["environment"].items()}
    return Lock(
        str(table["id"]),
        Key(*parts, environment),
        {str(name): int(count) for name, count in counts.items()},
        tuple(Witness(str(p), str(c), int(s)) for p, c, s in table["witnesses"]),
    )
