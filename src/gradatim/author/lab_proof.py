"""Proves a lab: in full, by the witnesses of its lock, or by the lock alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock as Mutex

from gradatim.author import lint, lock_files, mutants, outcomes, replay, wording, worked
from gradatim.author.keys import Keys
from gradatim.author.lock import (
    REPLAY_PERIOD,
    Action,
    Key,
    Lock,
    LockStatus,
    Witness,
    choose_action,
    differences,
    lock_status,
    scheduled_action,
)
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack
from gradatim.errors import ContentError
from gradatim.model import Material

_UNREADABLE = "it cannot be read yet"
_COUNT_FIELDS = ("mutants", "killed", "equivalent")
_SOLUTION_FAILS = "names, exploits and mutants wait until the solution passes"


@dataclass(frozen=True)
class ProofResult:
    """The result of proving a lab, a chapter or an exercise."""

    lab: str
    problems: list[Problem]
    strength: Strength
    action: Action = Action.FULL
    sampled: bool = False
    differences: tuple[str, ...] = ()  # between this environment and the lock's
    lock_error: str = ""  # why its lock could not be written


@dataclass(frozen=True)
class Settings:
    """Options of a proof."""

    seeds: int = outcomes.SEEDS
    trust_locks: bool = False


@dataclass(frozen=True)
class _LabJob:
    """A lab that can be read, with its key and lock."""

    material: Material
    key: Key
    lock: Lock | None
    text_problems: list[Problem]  # problems of its texts

    @property
    def status(self) -> LockStatus:
        return lock_status(self.lock, self.key)


class LabProver:
    """Proves the labs of a pack; several threads may call it."""

    def __init__(
        self,
        workers: Workers,
        pack: Pack,
        settings: Settings,
        file_problems: Mapping[str, list[Problem]],  # problems of the files, by lab
        rules: wording.Rules,
    ) -> None:
        self._workers, self._pack, self._settings = workers, pack, settings
        self._file_problems, self._rules = file_problems, rules
        self._mutex = Mutex()

    def prove(self, lab_id: str) -> ProofResult:
        """Proves a lab. Problems of its texts are included in any case."""
        texts = [
            *self._file_problems.get(lab_id, []),
            *wording.lab_problems(self._pack, lab_id, self._rules),
        ]
        if lab_id not in self._pack.labs:
            return ProofResult(lab_id, texts, Strength(lab_id, note=_UNREADABLE))
        try:
            material = self._pack.material(lab_id)
        except ContentError:  # already among the problems of the files
            return ProofResult(lab_id, texts, Strength(lab_id, note=_UNREADABLE))
        return self._prove(material, [*texts, *lint.lab_problems(material)])

    def _prove(self, material: Material, texts: list[Problem]) -> ProofResult:
        lab_id = material.lab.id
        job = _LabJob(
            material, self._key(material), lock_files.read(self._pack.root, lab_id), texts
        )
        if job.lock is None or not self._settings.trust_locks:
            return self._prove_in_full(job)
        scheduled = scheduled_action(lab_id, self._commit_count)
        is_sample = scheduled is not Action.NONE
        match choose_action(job.status, scheduled):
            case Action.FULL:
                return self._prove_in_full(job, is_sample and job.status is not LockStatus.OUTDATED)
            case Action.REPLAY:
                return self._replay(job, job.lock, is_sample)
        return _from_lock(job, job.lock, Action.NONE)

    def _key(self, material: Material) -> Key:
        with self._mutex:  # so that digests they share are computed once
            return self._keys.of_lab(material)

    @cached_property
    def _keys(self) -> Keys:
        return Keys(self._workers.level)

    @cached_property
    def _commit_count(self) -> int:
        return lock_files.commit_count(self._pack.root)

    def _replay(self, job: _LabJob, lock: Lock, is_sample: bool) -> ProofResult:
        rotation = (
            self._commit_count // REPLAY_PERIOD
            if job.status is not LockStatus.JUDGE_CHANGED
            else None
        )
        if not replay.lock_holds(self._workers, job.material, lock, rotation):
            return self._prove_in_full(job, is_sample)
        proof = _from_lock(job, lock, Action.REPLAY, is_sample)
        if (
            job.status is LockStatus.JUDGE_CHANGED
        ):  # the witnesses hold for the new judge, so the lock is renewed
            return replace(proof, lock_error=self._write(replace(lock, key=job.key), lock))
        return proof

    def _prove_in_full(self, job: _LabJob, is_sample: bool = False) -> ProofResult:
        """Runs the full proof. Writes the lock if there are no problems, or removes a lock that is
        wrong."""
        material = job.material
        judged = outcomes.examine(self._workers, material, self._settings.seeds)
        problems = [*worked.problems(self._workers, material), *judged.problems]
        strength = Strength(material.lab.id, note=_SOLUTION_FAILS)
        if judged.solution_passes:
            strength = mutants.strength(self._workers, material)
        lock_error, sound = "", not (problems or strength.problems or strength.survivors)
        if sound and not job.text_problems and self._may_write_lock(job):
            lock_error = self._write(_new_lock(job, judged, strength), job.lock)
        elif not sound and job.lock is not None and job.status is not LockStatus.FOREIGN:
            lock_files.remove(self._pack.root, job.lock.id)
            problems += _removed_lock_problem(job.lock) if is_sample else []
        problems = [*job.text_problems, *problems]
        return ProofResult(
            material.lab.id, problems, strength, sampled=is_sample, lock_error=lock_error
        )

    def _may_write_lock(self, job: _LabJob) -> bool:
        """Whether a full proof may write the lock. A lock from another environment is kept, unless
        the proof ignores locks."""
        if self._settings.seeds != outcomes.SEEDS:
            return False
        return not self._settings.trust_locks or job.status is not LockStatus.FOREIGN

    def _write(self, lock: Lock, previous: Lock | None) -> str:
        """Writes a lock if it has changed; returns why that failed, or "". A lock that differs only
        in which check killed a mutant first has not changed: that depends on timing."""
        if previous is not None and _same_lock(previous, lock):
            return ""
        return lock_files.write(self._pack.root, lock)


def _same_lock(one: Lock, other: Lock) -> bool:
    programs = [[witness.program for witness in lock.witnesses] for lock in (one, other)]
    return (one.key, one.counts) == (other.key, other.counts) and programs[0] == programs[1]


def _from_lock(job: _LabJob, lock: Lock, action: Action, is_sample: bool = False) -> ProofResult:
    """The result of a proof according to a valid lock."""
    made, killed, equivalent = (lock.counts.get(name, 0) for name in _COUNT_FIELDS)
    strength = Strength(lock.id, made, killed, equivalent)
    found = tuple(differences(lock, job.key))
    return ProofResult(lock.id, job.text_problems, strength, action, is_sample, found)


def _removed_lock_problem(lock: Lock) -> Sequence[Problem]:
    what = "its lock says that it has no problem"
    where = f"{lock_files.FOLDER}/{lock.id}.json"
    return [Problem(lock.id, what, where, "the lock is removed; mend the lab and prove it again")]


def _new_lock(job: _LabJob, judged: outcomes.Outcomes, strength: Strength) -> Lock:
    failing = [Witness(place, check, 0) for place, check in judged.failing.items()]
    counts = {
        "right": 1 + len(job.material.also),
        "wrong": len(job.material.wrong),
        "mutants": strength.mutants,
        "killed": strength.killed,
        "equivalent": strength.equivalent,
    }
    return Lock(job.material.lab.id, job.key, counts, (*failing, *strength.witnesses))
