"""Reads the exercises of a pack, in Python, shell or SQL. Runs nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from gradatim.curriculum import shell, sql
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.curriculum.pack_files import decode, read_bytes
from gradatim.errors import ContentError
from gradatim.model import Lab, Material
from gradatim.model.course import Exercise
from gradatim.profiles import profile_for_imports


def exercise_ids(root: Path, skill: str) -> list[str]:
    """The exercises of a skill by name; none if it has no folder."""
    return [f"{skill}/{path.stem}" for path in sorted((root / "exercises" / skill).glob("*.py"))]


def read_exercise(root: Path, exercise_id: str, phase: int) -> Exercise:
    """The head of the file; the rest is read when the exercise is opened.

    ContentError for a missing key.
    """
    skill, _, name = exercise_id.partition("/")
    where = f"exercises/{exercise_id}.py"
    source = read_text(root, exercise_id)
    head = dict(_SETTING.findall(source))
    title = _TITLE.match(source)
    try:
        values = {key: ast.literal_eval(head[key]) for key in _HEAD if key in head}
        minutes, chapter = int(values["minutes"]), str(values["chapter"])
    except (KeyError, SyntaxError, ValueError) as error:
        do = 'begin with title, minutes = 5 and chapter = "01-loops"'
        raise ContentError("its head cannot be read", where=where, do=do) from error
    form = str(values.get("kind", "function"))
    kind, ending, profile = _judge_settings(source)
    lab = Lab(
        id=exercise_id,
        title=title[2].strip().rstrip(".") if title else exercise_id,
        skills=(skill,),
        minutes=minutes,
        kind=kind,
        file=name + ending,
        phase=phase,
        profile=str(values.get("profile") or profile),
    )
    return Exercise(exercise_id, skill, f"{skill}/{chapter}", lab, form, values.get("hint", ""))


_HEAD = ("minutes", "chapter", "kind", "profile", "hint")
_SETTING = re.compile(rf"^({'|'.join(_HEAD)}) = (.+)$", re.MULTILINE)
_TITLE = re.compile(r"""\s*r?(\"{3}|'{3})\s*(.*?)(?:\1|\n)""")
_IMPORT = re.compile(r"^(?:import|from) (\w+)", re.MULTILINE)


def _judge_settings(text: str) -> tuple[str, str, str]:
    """The kind that judges it, the suffix of the learner's file, and the profile: for a Python
    program, the smallest with all that it imports."""
    for language in (shell, sql):
        if _defines(language.REFERENCE, text):
            return language.KIND, language.SUFFIX, language.PROFILE
    kind = "script" if _defines("program", text) else "function"
    return kind, ".py", profile_for_imports(_IMPORT.findall(text))


def read_text(root: Path, exercise_id: str) -> str:
    """The source of an exercise. ContentError if it is not text."""
    path = root / "exercises" / f"{exercise_id}.py"
    return decode(read_bytes(root, path), f"exercises/{exercise_id}.py")


def read_material(root: Path, exercise: Exercise) -> Material:
    """The files for the judge, and the texts for the learner."""
    return _read(root, exercise.id).material(exercise.lab)


def problems(root: Path, skills: Iterable[str]) -> list[ContentError]:
    """The first problem of each file that cannot be read."""
    errors = []
    for skill in skills:
        for exercise_id in exercise_ids(root, skill):
            try:
                read_exercise(root, exercise_id, 1)
                _read(root, exercise_id)
            except ContentError as error:
                errors.append(error)
    return errors


def _defines(name: str, text: str) -> bool:
    return re.search(rf"^def {name}\(", text, re.MULTILINE) is not None


def _read(root: Path, exercise_id: str) -> ExerciseFile:
    file = ExerciseFile.read(root, exercise_id)
    return sql.SqlFile.from_file(file) if file.reference.name == sql.REFERENCE else file
