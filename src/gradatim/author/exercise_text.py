"""Checks the file of an exercise without running it: minutes, starter, task, wrong functions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from gradatim.author.proof import Problem
from gradatim.author.shell_parser import commands
from gradatim.curriculum import Pack
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.curriculum.shell import REFERENCE
from gradatim.curriculum.sql import TABLES_MARKER

MIN_MINUTES, MAX_MINUTES = 2, 15
MIN_WRONG, MAX_WRONG = 2, 4
START_MINUTES, SHORT_START_MINUTES = 2.0, 1.0  # minutes to begin; with a given program
WORDS_PER_MINUTE, MINUTES_PER_LINE = 50, 0.4  # of the task; minutes for a line of the reference
TOLERANCE, TOLERANCE_MINUTES = 0.3, 1.0  # allowed deviation of the minutes: a share, minutes
WITH_STARTER = ("fix", "complete")
EXAMPLE = ">>>"

FENCE = re.compile(r"^```[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)

Finding = tuple[int, str, str]  # line, what, do


def minutes(file: ExerciseFile) -> float:
    """The minutes of an exercise by the rule: two to begin (one if a program is given), the words
    of the task / 50, and 0.4 for each line (or shell command) of the reference."""
    start = SHORT_START_MINUTES if file.form in WITH_STARTER else START_MINUTES
    words = len(_prose(file).split())
    return start + words / WORDS_PER_MINUTE + MINUTES_PER_LINE * _line_count(file)


def _prose(file: ExerciseFile) -> str:
    """The text of the task without examples."""
    return FENCE.sub("", file.task) if file.is_shell else file.task.partition(EXAMPLE)[0]


def _line_count(file: ExerciseFile) -> int:
    """The number of lines in the body of the reference. For shell scripts, commands count instead,
    since a line may hold several."""
    if file.is_shell:
        return len(commands(file.commands))
    return sum(
        1
        for node in file.reference.body
        if not _is_docstring(node)
        for _ in _code_lines(file, node)
    )


def _code_lines(file: ExerciseFile, node: ast.stmt) -> Iterator[str]:
    text = ast.get_source_segment(file.text, node) or ""
    yield from (row for row in text.splitlines() if row.strip())


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def problems(pack: Pack, file: ExerciseFile) -> list[Problem]:
    """All problems of the file of an exercise."""
    rules = (_minutes, _starter, _task, _wrong)
    found = [finding for rule in rules for finding in rule(file)]
    skill, chapter = file.id.partition("/")[0], str(file.settings["chapter"])
    if f"{skill}/{chapter}" not in pack.chapter_heads:
        what = f"there is no chapter '{chapter}'"
        found.append((file.line("chapter"), what, f"name one of {skill}"))
    return [Problem(file.id, what, f"{file.path}:{line}", do) for line, what, do in found]


def query_problems(pack: Pack, file: ExerciseFile) -> list[Problem]:
    """All problems of the file of an SQL exercise, whose task must show tables."""
    found = [*_minutes(file), *_wrong(file), *_chapter(pack, file)]
    if TABLES_MARKER not in file.task:
        found.append(
            (
                1,
                f"the task shows no tables: {TABLES_MARKER} is missing",
                "write it on its own line",
            )
        )
    return [Problem(file.id, what, f"{file.path}:{line}", do) for line, what, do in found]


def _chapter(pack: Pack, file: ExerciseFile) -> Iterator[Finding]:
    skill, chapter = file.id.partition("/")[0], str(file.settings["chapter"])
    if f"{skill}/{chapter}" not in pack.chapter_heads:
        yield file.line("chapter"), f"there is no chapter '{chapter}'", f"name one of {skill}"


def _minutes(file: ExerciseFile) -> Iterator[Finding]:
    line, written, rule = file.line("minutes"), file.settings["minutes"], minutes(file)
    if not isinstance(written, int) or not MIN_MINUTES <= written <= MAX_MINUTES:
        do = f"from {MIN_MINUTES} to {MAX_MINUTES}; split what takes longer"
        yield line, f"minutes = {written}", do
    elif abs(written - rule) > max(TOLERANCE * rule, TOLERANCE_MINUTES):
        yield line, f"minutes = {written}, and the rule gives {rule:.0f}", f"write {rule:.0f}"


def _starter(file: ExerciseFile) -> Iterator[Finding]:
    starter, line = file.settings.get("starter"), file.line("starter")
    if (file.form in WITH_STARTER) != isinstance(starter, str):
        do = f"only the kinds {' and '.join(WITH_STARTER)} have one"
        yield line, "a starter is missing" if starter is None else "it has a starter", do
    elif file.form == "script" and not file.is_script:
        line = file.reference.lineno
        yield line, "the reference of a script is not called program", "call it program"
    elif (file.form == "shell") > file.is_shell:
        do = f"call it {REFERENCE}"
        yield file.reference.lineno, "the reference of a script of the shell is another", do
    elif file.form == "complete" and "..." not in str(starter):
        yield line, "the starter has no gap", "write ... where the learner has to write"


def _task(file: ExerciseFile) -> Iterator[Finding]:
    if not file.task.strip().partition("\n")[2].strip():
        yield 1, "the docstring has only a title", "write the task below it"
    if file.is_shell:
        if f"$ bash {file.id.rpartition('/')[2]}.sh" not in file.task:
            yield 1, "the task has no example", "add a ```console fence that calls the script"
    elif file.is_script:
        for name in file.argument_names:
            if f"`{name}`" not in file.task:
                yield 1, f"the task does not say that `{name}` is given", "name it in the docstring"
        if not FENCE.search(file.task):
            yield 1, "the task does not show what is printed", "add a ``` fence for the first case"
    elif EXAMPLE not in file.task:
        yield 1, "the task has no example", f"add one or two calls behind {EXAMPLE}"


def _wrong(file: ExerciseFile) -> Iterator[Finding]:
    count = len(file.wrong)
    if not MIN_WRONG <= count <= MAX_WRONG:
        what = f"it has {count} wrong_ function{'s' * (count != 1)}"
        yield 1, what, f"write {MIN_WRONG} to {MAX_WRONG}"
    for function in file.wrong:
        if not (ast.get_docstring(function) or "").strip():
            yield function.lineno, f"{function.name} says nothing to the learner", _DOCSTRING_REMEDY
        if len(function.args.args) != len(file.argument_names):
            what = f"{function.name} does not take the arguments of {file.reference.name}"
            yield function.lineno, what, "take the same"


_DOCSTRING_REMEDY = "write the docstring that we would tell them"
