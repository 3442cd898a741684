"""Proves SQL exercises: as other exercises, and that the task shows what the query returns for the
tables of the first case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gradatim.author import exercise_text
from gradatim.author.exercise_text import Finding
from gradatim.author.exercises import ALL_CASES_SEEDS, ExerciseProof, prove_cases
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack, sql
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.curriculum.sql import SqlFile
from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.judge.protocol.values import Decoder
from gradatim.model import Material

_TABLE = re.compile(r"(?:^\|.*\|[ \t]*$\n?){2,}", re.MULTILINE)
_EXAMPLE_CHECK = """

from gradatim.checks import equal

del cases_agree


@check
def shows(lab, rng):
    for tables in cases(rng):
        break
    data = {name: {c: [r[n] for r in rows[1:]] for n, c in enumerate(rows[0])}
            for name, rows in tables.items()}
    names, rows = answer(lab, data)
    equal([names, *map(list, rows)], [])
"""


def problems(
    workers: Workers, pack: Pack, exercise_id: str, seeds: int
) -> tuple[list[Problem], Strength]:
    """All problems of an exercise that can be parsed, and the result of its mutants."""
    file = SqlFile.from_file(ExerciseFile.read(pack.root, exercise_id))
    material = pack.material(exercise_id)
    proof = ExerciseProof(
        workers, file, material, min(seeds, ALL_CASES_SEEDS)
    )  # a query takes some milliseconds
    found, strength = prove_cases(proof, _example_problems(workers, file, material))
    problems = [Problem(exercise_id, what, f"{file.path}:{line}", do) for line, what, do in found]
    return [*exercise_text.query_problems(pack, file), *problems], strength


def _example_problems(workers: Workers, file: SqlFile, material: Material) -> Iterator[Finding]:
    """Yields a problem unless the last table of the task is what the query returns for the first
    case."""
    tables = _TABLE.findall(file.task.partition(sql.TABLES_MARKER)[2])
    material_with_check = replace(material, checks=material.checks + _EXAMPLE_CHECK)
    run = workers.record(material_with_check, material.solution, 0)
    seen = run.results[0].seen if run.results else None
    rows = _decoded_rows(seen) if seen is not None else []
    if not tables or _table_cells(tables[-1]) != _table_cells(
        sql.markdown_table(rows) if rows else ""
    ):
        what = "the task does not end with the rows that the query returns for the first case"
        yield (
            1,
            what,
            f"write them below {sql.TABLES_MARKER}:\n{sql.markdown_table(rows) if rows else ''}",
        )


def _decoded_rows(seen: Frame) -> list[list[Any]]:
    return list(Decoder(seen.blob, _reject_object).value(seen.message["seen"][0][2]))


def _reject_object(x: dict[str, Any]) -> Any:
    raise BadFrame("only plain values here")


def _table_cells(table: str) -> list[list[str]]:
    """The cells of a Markdown table, without the separator line."""
    lines = [line.strip().strip("|").split("|") for line in table.strip().splitlines()]
    return [[cell.strip() for cell in line] for n, line in enumerate(lines) if n != 1]
