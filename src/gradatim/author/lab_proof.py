"""Proves a lab: in full, by the witnesses of its lock, or by the lock alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock as Mutex

from gradatim.author import lint, lock_files, mutants, outcomes, replay, wording, worked
from gradatim.author.keys import Keys
from gradatim.author.lock import (
    REPLAY_SLOTS,
    Action,
    Duty,
    Key,
    Lock,
    Witness,
    action,
    differences,
    duty,
    turn,
)
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack
from gradatim.errors import ContentError
from gradatim.model import Material

_UNREADABLE = "it cannot be read yet"
_COUNTED = ("mutants", "killed", "equivalent")
_WAITS = "names, exploits and mutants wait until the solution passes"


@dataclass(frozen=True)
class LabProof:
    """The result of proving a lab, a chapter or an exercise."""

    lab: str
    problems: list[Problem]
    strength: Strength
    action: Action = Action.FULL
    sampled: bool = False
    differences: tuple[str, ...] = ()  # between this environment and the lock's
    unwritten: str = ""  # why its lock could not be written


@dataclass(frozen=True)
class Settings:
    """Options of a proof."""

    seeds: int = outcomes.SEEDS
    trust_locks: bool = False


@dataclass(frozen=True)
class _Case:
    """A lab that can be read, with its key and lock."""

    material: Material
    key: Key
    lock: Lock | None
    texts: list[Problem]  # problems of its texts

    @property
    def duty(self) -> Duty:
        return duty(self.lock, self.key)


class LabProver:
    """Proves the labs of a pack; several threads may call it."""

    def __init__(
        self,
        workers: Workers,
        pack: Pack,
        settings: Settings,
        written: Mapping[str, list[Problem]],  # problems of the files, by lab
        rules: wording.Rules,
    ) -> None:
        self._workers, self._pack, self._settings = workers, pack, settings
        self._written, self._rules = written, rules
        self._mutex = Mutex()

    def prove(self, lab_id: str) -> LabProof:
        """Proves a lab. Problems of its texts are included in any case."""
        texts = [
            *self._written.get(lab_id, []),
            *wording.of_lab(self._pack, lab_id, self._rules),
        ]
        if lab_id not in self._pack.labs:
            return LabProof(lab_id, texts, Strength(lab_id, note=_UNREADABLE))
        try:
            material = self._pack.material(lab_id)
        except ContentError:  # already among the problems of the files
            return LabProof(lab_id, texts, Strength(lab_id, note=_UNREADABLE))
        return self._prove(material, [*texts, *lint.of_lab(material)])

    def _prove(self, material: Material, texts: list[Problem]) -> LabProof:
        lab_id = material.lab.id
        case = _Case(material, self._key(material), lock_files.read(self._pack.root, lab_id), texts)
        if case.lock is None or not self._settings.trust_locks:
            return self._in_full(case)
        at_turn = turn(lab_id, self._commits)
        sample = at_turn is not Action.NONE
        match action(case.duty, at_turn):
            case Action.FULL:
                return self._in_full(case, sample and case.duty is not Duty.PROVE)
            case Action.REPLAY:
                return self._replayed(case, case.lock, sample)
        return _believed(case, case.lock, Action.NONE)

    def _key(self, material: Material) -> Key:
        with self._mutex:  # so that digests they share are computed once
            return self._keys.of_lab(material)

    @cached_property
    def _keys(self) -> Keys:
        return Keys(self._workers.level)

    @cached_property
    def _commits(self) -> int:
        return lock_files.commits(self._pack.root)

    def _replayed(self, case: _Case, lock: Lock, sample: bool) -> LabProof:
        part = self._commits // REPLAY_SLOTS if case.duty is not Duty.REPLAY else None
        if not replay.holds(self._workers, case.material, lock, part):
            return self._in_full(case, sample)
        proof = _believed(case, lock, Action.REPLAY, sample)
        if case.duty is Duty.REPLAY:  # the witnesses hold for the new judge, so the lock is renewed
            return replace(proof, unwritten=self._write(replace(lock, key=case.key), lock))
        return proof

    def _in_full(self, case: _Case, sample: bool = False) -> LabProof:
        """Runs the full proof. Writes the lock if there are no problems, or removes a lock that is
        wrong."""
        material = case.material
        found = outcomes.examine(self._workers, material, self._settings.seeds)
        problems = [*worked.problems(self._workers, material), *found.problems]
        strength = Strength(material.lab.id, note=_WAITS)
        if found.sound:
            strength = mutants.strength(self._workers, material)
        unwritten, sound = "", not (problems or strength.problems or strength.survivors)
        if sound and not case.texts and self._renews(case):
            unwritten = self._write(_lock(case, found, strength), case.lock)
        elif not sound and case.lock is not None and case.duty is not Duty.FOREIGN:
            lock_files.remove(self._pack.root, case.lock.id)
            problems += _withdrawn(case.lock) if sample else []
        problems = [*case.texts, *problems]
        return LabProof(material.lab.id, problems, strength, sampled=sample, unwritten=unwritten)

    def _renews(self, case: _Case) -> bool:
        """Whether a full proof may write the lock. A lock from another environment is kept, unless
        the proof ignores locks."""
        if self._settings.seeds != outcomes.SEEDS:
            return False
        return not self._settings.trust_locks or case.duty is not Duty.FOREIGN

    def _write(self, lock: Lock, before: Lock | None) -> str:
        """Writes a lock if it has changed; returns why that failed, or "". A lock that differs only
        in which check killed a mutant first has not changed: that depends on timing."""
        if before is not None and _same(before, lock):
            return ""
        return lock_files.write(self._pack.root, lock)


def _same(one: Lock, other: Lock) -> bool:
    programs = [[witness.program for witness in lock.witnesses] for lock in (one, other)]
    return (one.key, one.counts) == (other.key, other.counts) and programs[0] == programs[1]


def _believed(case: _Case, lock: Lock, done: Action, sample: bool = False) -> LabProof:
    """The result of a proof according to a valid lock."""
    made, killed, equivalent = (lock.counts.get(name, 0) for name in _COUNTED)
    strength = Strength(lock.id, made, killed, equivalent)
    found = tuple(differences(lock, case.key))
    return LabProof(lock.id, case.texts, strength, done, sample, found)


def _withdrawn(lock: Lock) -> Sequence[Problem]:
    what = "its lock says that it has no problem"
    where = f"{lock_files.FOLDER}/{lock.id}.json"
    return [Problem(lock.id, what, where, "the lock is removed; mend the lab and prove it again")]


def _lock(case: _Case, found: outcomes.Outcomes, strength: Strength) -> Lock:
    failing = [Witness(place, check, 0) for place, check in found.failing.items()]
    counts = {
        "right": 1 + len(case.material.also),
        "wrong": len(case.material.wrong),
        "mutants": strength.mutants,
        "killed": strength.killed,
        "equivalent": strength.equivalent,
    }
    return Lock(case.material.lab.id, case.key, counts, (*failing, *strength.witnesses))
