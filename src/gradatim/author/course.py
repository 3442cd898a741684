"""Proves a chapter or an exercise: in full, by replaying its programs, or by its lock alone."""

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
    """Whether an id belongs to a chapter or an exercise, and not to a lab."""
    return "/" in name


def of_course(pack: Pack, ids: Sequence[str], written: Written, whole: bool) -> list[str]:
    """The chapters and exercises among `ids`; for a whole pack also those that cannot be read.

    RequestError for an unknown id.
    """
    found = [name for name in ids if is_course(name)]
    for name in found:
        if name not in pack.chapter_heads and name not in pack.exercises and name not in written:
            do = "name the file below chapters/ or exercises/ without its ending"
            raise RequestError(f"there is no chapter or exercise '{name}'", do=do)
    found += [name for name in written if is_course(name)] if whole else []
    return list(dict.fromkeys(found))


class CourseProver:
    """Proves the chapters and exercises of a pack; several threads may call it."""

    def __init__(self, workers: Workers, pack: Pack, settings: Settings, written: Written) -> None:
        self._workers, self._pack, self._settings = workers, pack, settings
        self._written, self._mutex = written, Mutex()

    def prove(self, name: str) -> LabProof:
        """Proves a chapter or an exercise. Problems of its text are included in any case."""
        texts = list(self._written.get(name, ()))
        try:
            key = self._key(name)
        except (ContentError, RequestError):  # already among the problems of the text
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
        """Whether the programs of an exercise have the same outcomes as before; False for a
        chapter, which is always run in full."""
        pack = self._pack
        return name in pack.exercises and replay.programs_hold(
            self._workers, pack.material(name), lock
        )

    def _in_full(self, name: str, texts: list[Problem], key: Key, lock: Lock | None) -> LabProof:
        """Runs the full proof. Writes the lock if there are no problems, or removes a lock that is
        wrong."""
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
        strength = replace(strength, problems=())  # they are among `problems`
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
        """Writes a lock if it has changed; returns why that failed, or ""."""
        return "" if before == lock else lock_files.write(self._pack.root, lock)

    # Keys ---------------------------------------------------------------------------------------

    def _key(self, name: str) -> Key:
        pack = self._pack
        with self._mutex:  # so that digests they share are computed once
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
    """The result of a proof according to a valid lock."""
    made, killed, equivalent = (lock.counts.get(noun, 0) for noun in _COUNTED)
    strength = Strength(lock.id, made, killed, equivalent)
    found = tuple(differences(lock, key))
    return LabProof(lock.id, texts, strength, done, differences=found)


def _withdrawn(name: str) -> Iterator[Problem]:
    where = f"{lock_files.FOLDER}/{name}.json"
    yield Problem(name, "its lock says that it has no problem", where, _DO)
