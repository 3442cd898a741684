"""Proves a chapter or an exercise: in full, by replaying its programs, or by its lock alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from threading import Lock as Mutex

from gradatim.author import chapters, exercises, lock_files, replay, sql_exercises
from gradatim.author.keys import Keys
from gradatim.author.lab_proof import ProofResult, Settings
from gradatim.author.lock import (
    COURSE_PERIOD,
    Action,
    Key,
    Lock,
    LockStatus,
    choose_action,
    differences,
    lock_status,
    scheduled_action,
)
from gradatim.author.outcomes import SEEDS
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack, sql
from gradatim.errors import ContentError, RequestError

_UNREADABLE = "it cannot be read yet"
_CODE_WAS_RUN = "its cells and answers were run"
_COUNT_FIELDS = ("mutants", "killed", "equivalent")
_REMEDY = "the lock is removed; mend it and prove it again"

TextProblems = Mapping[str, Sequence[Problem]]
"""What reading finds, by the id of what a file holds."""


def is_course_id(name: str) -> bool:
    """Whether an id belongs to a chapter or an exercise, and not to a lab."""
    return "/" in name


def course_ids(
    pack: Pack, ids: Sequence[str], text_problems: TextProblems, whole_pack: bool
) -> list[str]:
    """The chapters and exercises among `ids`; for a whole pack also those that cannot be read.

    RequestError for an unknown id.
    """
    found = [name for name in ids if is_course_id(name)]
    for name in found:
        if (
            name not in pack.chapter_heads
            and name not in pack.exercises
            and name not in text_problems
        ):
            do = "name the file below chapters/ or exercises/ without its ending"
            raise RequestError(f"there is no chapter or exercise '{name}'", do=do)
    found += [name for name in text_problems if is_course_id(name)] if whole_pack else []
    return list(dict.fromkeys(found))


class CourseProver:
    """Proves the chapters and exercises of a pack; several threads may call it."""

    def __init__(
        self, workers: Workers, pack: Pack, settings: Settings, text_problems: TextProblems
    ) -> None:
        self._workers, self._pack, self._settings = workers, pack, settings
        self._text_problems, self._mutex = text_problems, Mutex()

    def prove(self, name: str) -> ProofResult:
        """Proves a chapter or an exercise. Problems of its text are included in any case."""
        texts = list(self._text_problems.get(name, ()))
        try:
            key = self._key(name)
        except (ContentError, RequestError):  # already among the problems of the text
            return ProofResult(name, texts, Strength(name, note=_UNREADABLE))
        lock = lock_files.read(self._pack.root, name)
        if lock and self._settings.trust_locks:
            status = lock_status(lock, key)
            scheduled = scheduled_action(name, self._commit_count, COURSE_PERIOD)
            match choose_action(status, scheduled if status is LockStatus.LOCKED else Action.NONE):
                case Action.NONE:
                    return _from_lock(lock, key, texts)
                case Action.REPLAY if self._replay_holds(name, lock):
                    lock_error = self._write(replace(lock, key=key), lock)
                    result = _from_lock(lock, key, texts, Action.REPLAY)
                    return replace(result, lock_error=lock_error)
        return self._prove_in_full(name, texts, key, lock)

    def _replay_holds(self, name: str, lock: Lock) -> bool:
        """Whether the programs of an exercise have the same outcomes as before; False for a
        chapter, which is always run in full."""
        pack = self._pack
        return name in pack.exercises and replay.programs_hold(
            self._workers, pack.material(name), lock
        )

    def _prove_in_full(
        self, name: str, texts: list[Problem], key: Key, lock: Lock | None
    ) -> ProofResult:
        """Runs the full proof. Writes the lock if there are no problems, or removes a lock that is
        wrong."""
        found, strength = self._run(name)
        problems = [*found, *strength.problems]
        status = lock_status(lock, key)
        is_sample, lock_error = status is LockStatus.LOCKED and self._settings.trust_locks, ""
        if problems and lock is not None and status is not LockStatus.FOREIGN:
            lock_files.remove(self._pack.root, name)
            problems += list(_removed_lock_problem(name)) if is_sample else []
        elif not problems and not texts and self._settings.seeds == SEEDS:
            counts = {noun: getattr(strength, noun) for noun in _COUNT_FIELDS}
            if status is not LockStatus.FOREIGN or not self._settings.trust_locks:
                lock_error = self._write(Lock(name, key, counts), lock)
        strength = replace(strength, problems=())  # they are among `problems`
        return ProofResult(
            name, [*texts, *problems], strength, sampled=is_sample, lock_error=lock_error
        )

    def _run(self, name: str) -> tuple[list[Problem], Strength]:
        pack = self._pack
        if name in pack.exercises:
            is_query = pack.exercises[name].lab.kind == sql.KIND
            examine = sql_exercises.problems if is_query else exercises.problems
            return examine(self._workers, pack, name, self._settings.seeds)
        text = pack.chapter_text(name)
        found = chapters.problems(self._workers, pack.chapter(name), text)
        return found, Strength(name, note=_CODE_WAS_RUN)

    def _write(self, lock: Lock, previous: Lock | None) -> str:
        """Writes a lock if it has changed; returns why that failed, or ""."""
        return "" if previous == lock else lock_files.write(self._pack.root, lock)

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
    def _commit_count(self) -> int:
        return lock_files.commit_count(self._pack.root)


def _from_lock(
    lock: Lock, key: Key, texts: list[Problem], action: Action = Action.NONE
) -> ProofResult:
    """The result of a proof according to a valid lock."""
    made, killed, equivalent = (lock.counts.get(noun, 0) for noun in _COUNT_FIELDS)
    strength = Strength(lock.id, made, killed, equivalent)
    found = tuple(differences(lock, key))
    return ProofResult(lock.id, texts, strength, action, differences=found)


def _removed_lock_problem(name: str) -> Iterator[Problem]:
    where = f"{lock_files.FOLDER}/{name}.json"
    yield Problem(name, "its lock says that it has no problem", where, _REMEDY)
