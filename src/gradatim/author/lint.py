"""Finds problems of a lab by reading its files, without running anything."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

from gradatim import curriculum, render
from gradatim.author import roadmap
from gradatim.author.proof import Problem
from gradatim.curriculum import Pack
from gradatim.errors import ContentError
from gradatim.kinds import author_part
from gradatim.model import Material


def pack_problems(pack: Pack) -> dict[str, list[Problem]]:
    """The problems of a pack's files and its order, by lab, chapter or exercise; under "" those
    that belong to none."""
    found: dict[str, list[Problem]] = {}
    for problem in roadmap.problems(pack):
        found.setdefault(problem.lab, []).append(problem)
    for error in curriculum.problems(pack.root):
        lab_id = _subject_of(pack, error)
        is_lab = lab_id and "/" not in lab_id
        where = f"labs/{error.where.removeprefix('labs/')}" if is_lab else error.where
        found.setdefault(lab_id, []).append(Problem(lab_id, error.what, where, error.do))
    return found


_COURSE_FILE = re.compile(r"(?:chapters|exercises)/([^/]+/[^/,]+)\.(?:md|py)\b")


def _subject_of(pack: Pack, error: ContentError) -> str:
    if found := _COURSE_FILE.match(error.where):
        return found[1]
    name = error.where.removeprefix("labs/").split("/")[0]
    return name if (pack.root / "labs" / name).is_dir() or name in pack.broken else ""


def lab_problems(material: Material) -> list[Problem]:
    """Problems of a lab's texts and of checks.py: TODOs, formulas, missing docstrings, duplicate
    names."""
    lab = material.lab.id
    found = [*_unfinished(material), *_formulas(material), *_checks(material)]
    if author_part(material.lab.kind).starter_is_faulty and material.starter == material.solution:
        found.append(("solution", "the solution is the starter", "repair the program"))
    return [Problem(lab, what, f"labs/{lab}/{path}", do) for path, what, do in found]


Finding = tuple[str, str, str]  # place in the lab's folder, what, do


def _unfinished(material: Material) -> Iterator[Finding]:
    hints = material.lab.hints
    texts = {
        "lesson.md": material.lesson,
        "worked.md": material.worked,
        "checks.py": material.checks,
        "lab.toml, title": material.lab.title,
        "lab.toml, hints": "\n".join(hints.rungs),
        "solution": "\n".join(text.decode() for text in material.solution.values()),
    } | {f"wrong/{wrong.name}": wrong.lesson for wrong in material.wrong}
    for path, text in texts.items():
        if "TODO" in text:
            yield path, "it still holds a TODO", "finish it; only the starter keeps one"


def _formulas(material: Material) -> Iterator[Finding]:
    hints = material.lab.hints
    texts = [("lesson.md", material.lesson), ("worked.md", material.worked)]
    texts += [(f"wrong/{wrong.name}", wrong.lesson) for wrong in material.wrong]
    names = ("idea", "lesson", "worked")
    texts += [(f"lab.toml, hints.{n}", t) for n, t in zip(names, hints.rungs, strict=True)]
    for path, text in texts:
        for problem in render.problems(text):
            yield path, problem, "write it in LaTeX that the converter knows"


# checks.py is only parsed: it is code of the pack, which runs only in a jailed process -----------


def check_names(checks: str) -> list[str]:
    """The names of the checks in checks.py; [] for a text that does not parse."""
    return [function.name for function in _functions(checks)]


def _functions(checks: str) -> list[ast.FunctionDef]:
    try:
        body = ast.parse(checks).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []  # running it reports the syntax error
    return [n for n in body if isinstance(n, ast.FunctionDef) and _is_check(n)]


def _is_check(function: ast.FunctionDef) -> bool:
    for decorator in function.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name == "check":
            return True
    return False


def _checks(material: Material) -> Iterator[Finding]:
    functions = _functions(material.checks)
    for function in functions:
        where = f"checks.py:{function.lineno}"
        if not ast.get_docstring(function):
            do = 'say what it wants, in words that complete "your code ..."'
            yield where, f"the check {function.name} has no docstring", do
    for name, count in Counter(f.name for f in functions).items():
        if count > 1:
            do = "only the last of them runs; rename one"
            yield "checks.py", f"{count} checks are called {name}", do
