"""Proves the examples in the task of an exercise: calls after >>>, or the output of a script."""

from __future__ import annotations

import ast
import doctest
from collections.abc import Iterator

from gradatim.author.code_runner import CodeResult
from gradatim.author.code_runner import run as run_code
from gradatim.author.exercise_text import FENCE, Finding
from gradatim.author.workers import Workers
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.model import Material
from gradatim.rules.answers import same_text


def problems(workers: Workers, file: ExerciseFile, material: Material) -> Iterator[Finding]:
    """The examples whose result differs from that of the reference."""
    solution = material.solution[material.lab.file].decode()
    try:
        found = [] if file.is_script else doctest.DocTestParser().get_examples(file.task)
    except ValueError as error:
        yield 1, f"the examples cannot be read: {error}", "write them as Python shows them"
        return
    pieces = [solution, *(_with_printed_value(example.source) for example in found)]
    result, *rows = run_code(workers, file.id, material.lab.profile, [pieces])[0]
    if file.is_script:
        yield from _script_output_problems(file, result)
        return
    for example, row in zip(found, rows, strict=False):
        if not _is_right(example, row):
            what = f"the example {example.source.strip()} gives {row.error or row.output.strip()}"
            yield example.lineno + 1, what, "correct the example, or the reference"


def _with_printed_value(source: str) -> str:
    """The source of an example, changed to print its value as the interactive prompt does."""
    try:
        ast.parse(source.strip(), mode="eval")
    except SyntaxError:
        return source
    return f"__import__('sys').displayhook((\n{source}\n))"


def _is_right(example: doctest.Example, row: CodeResult) -> bool:
    if row.error or example.exc_msg is not None:
        return row.error == (example.exc_msg or "").strip()
    flags = sum(flag for flag, on in example.options.items() if on)
    return doctest.OutputChecker().check_output(example.want, row.output, flags)


def _script_output_problems(file: ExerciseFile, result: CodeResult) -> Iterator[Finding]:
    if result.error:
        yield (
            1,
            f"the program raises {result.last_line} for the first case",
            "let the first case work",
        )
    elif not any(same_text(fence, result.output) for fence in FENCE.findall(file.task)):
        what = f"for the first case the program prints {result.output!r}"
        yield 1, what, "show that in a ``` fence of the task"
