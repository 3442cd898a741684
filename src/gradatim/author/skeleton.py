"""Writes the folder of a new lab: everything that is needed, and nothing that pretends to be done.

What the author must still write is marked with a TODO, and `check` lists each of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gradatim import curriculum
from gradatim.author.outcomes import suffix_for
from gradatim.errors import RequestError

_PROFILES = {
    "sql": "sql",
    "figure": "plot",
    "command": "shell",
    "git": "git",
    "tests": "tests",
    "notebook": "sklearn",
}


def new(root: Path, lab_id: str, kind: str, title: str, skill: str) -> Path:
    """The folder of a new lab in the pack at `root`. It is added to no phase: its place in the
    order is for the author to choose.

    RequestError for an id that is taken or no id, and for an unknown kind or skill.
    """
    folder = root / "labs" / lab_id
    _refuse(root, lab_id, kind, title, skill)
    folder.mkdir(parents=True)
    for name, text in _texts(lab_id, kind, title, skill).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _refuse(root: Path, lab_id: str, kind: str, title: str, skill: str) -> None:
    words = lab_id.split("-")
    if len(lab_id) > 60 or not all(w.isascii() and w.isalnum() and w == w.lower() for w in words):
        do = "lower-case words and digits joined by -, such as stable-softmax"
        raise RequestError(f"'{lab_id}' is no id for a lab", do=do)
    if kind not in curriculum.KINDS:
        raise RequestError(f"there is no kind '{kind}'", do=f"one of {', '.join(curriculum.KINDS)}")
    pack = curriculum.load(root)
    if skill not in pack.skills:
        raise RequestError(f"there is no skill '{skill}'", do="gradatim skills lists them")
    if not title.strip() or "\n" in title:
        raise RequestError("the title is not one line of text", do="such as 'Running totals'")
    if (root / "labs" / lab_id).exists() or lab_id in pack.labs:
        raise RequestError(f"there is a lab '{lab_id}' already", do="choose another id")


def _texts(lab_id: str, kind: str, title: str, skill: str) -> dict[str, str]:
    name, file = lab_id.replace("-", "_"), _file(kind, lab_id)
    starter, solution, wrong = _programs(kind, name)
    suffix = suffix_for(kind, file)
    return {
        "lab.toml": _lab(kind, title, skill, file),
        "lesson.md": f"# {title}\n\n{_LESSON}",
        f"starter{suffix}": starter,
        f"solution{suffix}": solution,
        "checks.py": _CHECKS.get(kind, _CHECK.format(name=name)),
        f"wrong/the_mistake{suffix}": wrong,
    }


def _file(kind: str, lab_id: str) -> str:
    name = lab_id.replace("-", "_")
    files = {"sql": "query.sql", "command": f"{name}.sh", "git": lab_id, "tests": f"test_{name}.py"}
    return files.get(kind, f"{name}.ipynb" if kind == "notebook" else f"{name}.py")


def _lab(kind: str, title: str, skill: str, file: str) -> str:
    # JSON's strings are TOML's basic strings.
    title, skills = json.dumps(title, ensure_ascii=False), json.dumps([skill])
    return (
        f'title = {title}\nskills = {skills}\nminutes = 20\nkind = "{kind}"\nfile = "{file}"\n'
        f'profile = "{_PROFILES.get(kind, "numpy")}"\n\n[hints]\n'
        'idea = "TODO: one idea, as a question or a pointer; it does not give the code"\n'
        'lesson = "TODO: words that stand in lesson.md exactly so"\n'
        'worked = "TODO: the failing case worked by hand, in numbers"\n'
    )


_LESSON = """TODO: why it matters, in one paragraph.

## By hand first

TODO: one worked example, with numbers or a picture.

## Your task

TODO: the exact contract: types, shapes, edge cases, errors, what is not changed.

**Not here:** TODO

**Where to read more:** TODO
"""

_CHECK = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    x = rng.integers(-9, 9, 12).tolist()
    equal(lab.{name}(x), ref.{name}(x), hint="TODO")
'''

_CHECKS = {
    "sql": '''import pandas as pd

from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    tables = {"todo": pd.DataFrame({"id": rng.permutation(9)})}
    for engine in ("duckdb", "sqlite"):
        equal(lab.rows(engine, tables), ref.rows(engine, tables), hint="TODO")
''',
    "command": '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    raise NotImplementedError("TODO: lab.run([...], files={...}) and compare what it prints")
''',
    "git": '''from gradatim.checks import check, equal


@check
def todo(lab, ref):
    """TODO: the sentence that completes "your repository ...\\""""
    equal([commit["message"] for commit in lab.log()], [c["message"] for c in ref.log()])
''',
    "tests": '''from gradatim.checks import check, equal


@check
def todo(lab):
    """TODO: the sentence that completes "your tests ...\\""""
    raise NotImplementedError("TODO: lab.against({'module.py': source}) and compare what failed")
''',
    "notebook": '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your notebook ...\\""""
    x = rng.normal(size=9)
    equal(lab.run(x=x).answer, ref.run(x=x).answer, hint="TODO")
''',
}


def _programs(kind: str, name: str) -> tuple[str, str, str]:
    """Starter, solution and one wrong solution; each must still be written."""
    say = "TODO: what we would tell a learner who wrote this"
    if kind == "notebook":
        cell = f"# TODO: {name}\nanswer = None\n"
        return _notebook(cell), _notebook(cell), _notebook(cell, lesson=say)
    if kind == "git":
        first = '[[do]]\ncommit = "first"\nmessage = "TODO"\n'
        do = first + 'files = {"todo.txt" = "TODO\\n"}\nat = 1700000000\n'
        return do, do, f'lesson = "{say}"\n\n{do}'
    if kind in ("sql", "command"):
        mark = "--" if kind == "sql" else "#"
        body = "SELECT id FROM todo\n" if kind == "sql" else "exit 1\n"
        return f"{mark} TODO\n{body}", f"{mark} TODO\n{body}", f"{mark} {say}\n{body}"
    head = f"def test_{name}():\n" if kind == "tests" else f"def {name}(x):\n"
    body = f'{head}    """TODO: what it returns"""\n    raise NotImplementedError("TODO")\n'
    return body, body, f'"""{say}"""\n\n\n{body}'


def _notebook(cell: str, **metadata: str) -> str:
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "source": ["x = None\n"]},
        {"cell_type": "code", "metadata": {}, "source": cell.splitlines(keepends=True)},
    ]
    for code in cells:
        code |= {"execution_count": None, "outputs": []}
    notebook = {"nbformat": 4, "nbformat_minor": 4, "metadata": metadata, "cells": cells}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
