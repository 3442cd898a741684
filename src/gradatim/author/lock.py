"""The lock of a proof: what the proof depended on, and what it found. Pure; runs and reads nothing.

A subject is anything that is proven separately, such as a lab. As long as its key is the same, the
proof need not be repeated; if only the judge has changed, running its witnesses is enough.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

FORMAT = 1
# In one of so many commits, the witnesses of a lab are run, a chapter or exercise is replayed, and
# any subject is proven in full. Prime numbers, so that the rotation reaches every subject even if
# commits always arrive in groups of two, three or five.
REPLAY_SLOTS, COURSE_SLOTS, FULL_SLOTS = 13, 61, 307


@dataclass(frozen=True)
class Witness:
    """A check that fails, on a seed, for a program or mutant that must not pass."""

    program: str
    check: str
    seed: int


@dataclass(frozen=True)
class Key:
    """Everything that a proof depends on, as digests and versions."""

    subject: str  # its own files, except texts for readers
    author: str  # source code of the provers
    judge: str  # source code of the judge
    environment: Mapping[str, str]  # versions, the system, the isolation level


@dataclass(frozen=True)
class Lock:
    """A proof that found no problem."""

    id: str
    key: Key
    counts: Mapping[str, int] = field(default_factory=dict)
    witnesses: tuple[Witness, ...] = ()


class Duty(StrEnum):
    """How much of a subject has to be proven again."""

    PROVE = "prove"  # in full
    REPLAY = "replay"  # only the judge has changed: run the witnesses
    FOREIGN = "foreign"  # proven in another environment: run the witnesses if it is in the sample
    LOCKED = "locked"  # nothing has changed: the rotation decides


def duty(lock: Lock | None, key: Key) -> Duty:
    """What has to be done, given a lock and the current key."""
    if lock is None or (lock.key.subject, lock.key.author) != (key.subject, key.author):
        return Duty.PROVE
    if lock.key.environment != key.environment:
        return Duty.FOREIGN
    return Duty.LOCKED if lock.key.judge == key.judge else Duty.REPLAY


class Action(StrEnum):
    """How much of a subject is run."""

    FULL = "full"
    REPLAY = "replay"  # run its witnesses
    NONE = "none"  # trust its lock


def turn(subject: str, commits: int, slots: int = REPLAY_SLOTS) -> Action:
    """The action that the rotation chooses after so many commits for an unchanged subject; a replay
    once in `slots` commits."""
    if sampled(subject, commits, FULL_SLOTS):
        return Action.FULL
    return Action.REPLAY if sampled(subject, commits, slots) else Action.NONE


def action(wanted: Duty, turn: Action) -> Action:
    """The action for a subject, given its duty and its turn in the rotation."""
    if wanted is Duty.PROVE:
        return Action.FULL
    if wanted is Duty.FOREIGN:
        return Action.NONE if turn is Action.NONE else Action.REPLAY
    return Action.REPLAY if wanted is Duty.REPLAY and turn is Action.NONE else turn


def differences(lock: Lock, key: Key) -> list[str]:
    """The differences between this environment and the lock's, in words."""
    before, now = lock.key.environment, key.environment
    return [
        f"{name} {now.get(name, 'missing')} instead of {before.get(name, 'missing')}"
        for name in sorted({*before, *now})
        if before.get(name) != now.get(name)
    ]


def sampled(subject: str, commits: int, slots: int) -> bool:
    """Whether a subject is in the sample after so many commits; that is once in `slots` commits."""
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
    """The lock in a JSON text; None if it is not a valid lock."""
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
