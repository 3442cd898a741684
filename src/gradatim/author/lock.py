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
REPLAY_PERIOD, COURSE_PERIOD, FULL_PERIOD = 13, 61, 307


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


class LockStatus(StrEnum):
    """What a lock is still worth: how much of its subject has to be proven again."""

    OUTDATED = "prove"  # in full
    JUDGE_CHANGED = "replay"  # only the judge has changed: run the witnesses
    FOREIGN = "foreign"  # proven in another environment: run the witnesses if it is in the sample
    LOCKED = "locked"  # nothing has changed: the rotation decides


def lock_status(lock: Lock | None, key: Key) -> LockStatus:
    """What has to be done, given a lock and the current key."""
    if lock is None or (lock.key.subject, lock.key.author) != (key.subject, key.author):
        return LockStatus.OUTDATED
    if lock.key.environment != key.environment:
        return LockStatus.FOREIGN
    return LockStatus.LOCKED if lock.key.judge == key.judge else LockStatus.JUDGE_CHANGED


class Action(StrEnum):
    """How much of a subject is run."""

    FULL = "full"
    REPLAY = "replay"  # run its witnesses
    NONE = "none"  # trust its lock


def scheduled_action(subject: str, commits: int, period: int = REPLAY_PERIOD) -> Action:
    """The action that the rotation chooses after so many commits for an unchanged subject; a replay
    once in `period` commits."""
    if is_sampled(subject, commits, FULL_PERIOD):
        return Action.FULL
    return Action.REPLAY if is_sampled(subject, commits, period) else Action.NONE


def choose_action(status: LockStatus, scheduled: Action) -> Action:
    """The action for a subject, given its duty and its turn in the rotation."""
    if status is LockStatus.OUTDATED:
        return Action.FULL
    if status is LockStatus.FOREIGN:
        return Action.NONE if scheduled is Action.NONE else Action.REPLAY
    return (
        Action.REPLAY
        if status is LockStatus.JUDGE_CHANGED and scheduled is Action.NONE
        else scheduled
    )


def differences(lock: Lock, key: Key) -> list[str]:
    """The differences between this environment and the lock's, in words."""
    before, now = lock.key.environment, key.environment
    return [
        f"{name} {now.get(name, 'missing')} instead of {before.get(name, 'missing')}"
        for name in sorted({*before, *now})
        if before.get(name) != now.get(name)
    ]


def is_sampled(subject: str, commits: int, period: int) -> bool:
    """Whether a subject is in the sample after so many commits: once in `period` commits."""
    return zlib.crc32(subject.encode()) % period == commits % period


# Text -------------------------------------------------------------------------------------------


def to_json(lock: Lock) -> str:
    """The lock as JSON, one witness a line."""
    rows = [f"    {json.dumps([w.program, w.check, w.seed])}" for w in lock.witnesses]
    witnesses = "[\n" + ",\n".join(rows) + "\n  ]" if rows else "[]"
    key = json.dumps(asdict(lock.key), indent=2, sort_keys=True).replace("\n", "\n  ")
    counts = json.dumps(dict(lock.counts))
    return (
        f'{{\n  "format": {FORMAT},\n  "id": {json.dumps(lock.id)},\n  "key": {key},\n'
        f'  "counts": {counts},\n  "witnesses": {witnesses}\n}}\n'
    )


def from_json(text: str) -> Lock | None:
    """The lock in a JSON text; None if it is not a valid lock."""
    try:
        return _from_table(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _from_table(table: Any) -> Lock | None:
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
