"""The proof of one chapter or exercise: in full, or by its lock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from threading import Lock as Mutex

from gradatim.author import chapters, exercises, lock_files, replay, sql_exercises
from gradatim.author.keys import Keys
from gradatim.author.lab_proof import LabProof, Settings
from gradatim.author.lock import (
    COURSE_SLOTS,
    Action,
    Duty,
    Key,
    Lock,
    action,
    differences,
    duty,
    turn,
)
from gradatim.author.outcomes import SEEDS
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack, sql
from gradatim.errors import ContentError, RequestError

_UNREADABLE = "it cannot be read yet"
_RAN = "its cells and answers were run"
_COUNTED = ("mutants", "killed", "equivalent")
_DO = "the lock is removed; mend it and prove it again"

Written = Mapping[str, Sequence[Problem]]
"""What reading finds, by the id of what a file holds."""


def is_course(name: str) -> bool:
    """Whether an id is that of a chapter or an exercise, and of no lab."""
    return "/" in name


def of_course(pack: Pack, ids: Sequence[str], written: Written, whole: bool) -> list[str]:
    """The chapters and exercises among some ids; of a whole pack also those that cannot be read.

    RequestError for an unknown one.
    """
    found = [name for name in ids if is_course(name)]
    for name in found:
        if name not in pack.chapter_heads and name not in pack.exercises and name not in written:
            do = "name the file below chapters/ or exercises/ without its ending"
            raise RequestError(f"there is no chapter or exercise '{name}'", do=do)
    found += [name for name in written if is_course(name)] if whole else []
    return list(dict.fromkeys(found))


class CourseProver:
    """Proves the chapters and exercises of a pack, several at once."""

    def __init__(self, workers: Workers, pack: Pack, settings: Settings, written: Written) -> None:
        self._workers, self._pack, self._settings = workers, pack, settings
        self._written, self._mutex = written, Mutex()

    def prove(self, name: str) -> LabProof:
        """The proof of one of them. What reading finds is found in any case."""
        texts = list(self._written.get(name, ()))
        try:
            key = self._key(name)
        except (ContentError, RequestError):  # stands among the written problems
            return LabProof(name, texts, Strength(name, note=_UNREADABLE))
        lock = lock_files.read(self._pack.root, name)
        if lock and self._settings.trust_locks:
            wanted = duty(lock, key)
            at_turn = turn(name, self._commits, COURSE_SLOTS)
            match action(wanted, at_turn if wanted is Duty.LOCKED else Action.NONE):
                case Action.NONE:
                    return _believed(lock, key, texts)
                case Action.REPLAY if self._holds(name, lock):
                    unwritten = self._write(replace(lock, key=key), lock)
                    done = _believed(lock, key, texts, Action.REPLAY)
                    return replace(done, unwritten=unwritten)
        return self._in_full(name, texts, key, lock)

    def _holds(self, name: str, lock: Lock) -> bool:
        """Whether the programs of an exercise come out as before. A chapter is run whole."""
        pack = self._pack
        return name in pack.exercises and replay.programs_hold(
            self._workers, pack.material(name), lock
        )

    def _in_full(self, name: str, texts: list[Problem], key: Key, lock: Lock | None) -> LabProof:
        """The whole proof. It renews the lock, or removes one that does not hold."""
        found, strength = self._run(name)
        problems = [*found, *strength.problems]
        what = duty(lock, key)
        sample, unwritten = what is Duty.LOCKED and self._settings.trust_locks, ""
        if problems and lock is not None and what is not Duty.FOREIGN:
            lock_files.remove(self._pack.root, name)
            problems += list(_withdrawn(name)) if sample else []
        elif not problems and not texts and self._settings.seeds == SEEDS:
            counts = {noun: getattr(strength, noun) for noun in _COUNTED}
            if what is not Duty.FOREIGN or not self._settings.trust_locks:
                unwritten = self._write(Lock(name, key, counts), lock)
        strength = replace(strength, problems=())  # they stand among the others
        return LabProof(name, [*texts, *problems], strength, sampled=sample, unwritten=unwritten)

    def _run(self, name: str) -> tuple[list[Problem], Strength]:
        pack = self._pack
        if name in pack.exercises:
            is_query = pack.exercises[name].lab.kind == sql.KIND
            examine = sql_exercises.problems if is_query else exercises.problems
            return examine(self._workers, pack, name, self._settings.seeds)
        text = pack.chapter_text(name)
        found = chapters.problems(self._workers, pack.chapter(name), text)
        return found, Strength(name, note=_RAN)

    def _write(self, lock: Lock, before: Lock | None) -> str:
        """Why the lock could not be written, or ""."""
        return "" if before == lock else lock_files.write(self._pack.root, lock)

    # Keys ---------------------------------------------------------------------------------------

    def _key(self, name: str) -> Key:
        pack = self._pack
        with self._mutex:  # what they have in common is found once
            if name in pack.exercises:
                return self._keys.of_exercise(pack.material(name), pack.exercise_text(name))
            chapter = pack.chapter(name)
            texts = [name, pack.chapter_text(name)]
            texts += [part for pair in chapter.pictures.items() for part in pair]
            return self._keys.of_chapter(chapters.profile(chapter), texts)

    @cached_property
    def _keys(self) -> Keys:
        return Keys(self._workers.level)

    @cached_property
    def _commits(self) -> int:
        return lock_files.commits(self._pack.root)


def _believed(lock: Lock, key: Key, texts: list[Problem], done: Action = Action.NONE) -> LabProof:
    """What a lock says that holds."""
    made, killed, equivalent = (lock.counts.get(noun, 0) for noun in _COUNTED)
    strength = Strength(lock.id, made, killed, equivalent)
    found = tuple(differences(lock, key))
    return LabProof(lock.id, texts, strength, done, differences=found)


def _withdrawn(name: str) -> Iterator[Problem]:
    where = f"{lock_files.FOLDER}/{name}.json"
    yield Problem(name, "its lock says that it has no problem", where, _DO)
