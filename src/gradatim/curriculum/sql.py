"""Exercises that are SQL queries: what the learner reads, and how they are judged. Runs nothing.

Each case holds tables: name -> rows, of which the first has the names of the columns. The task says
`{tables}` where those of the first case are shown, and ends with a table of what the query returns
for them.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from gradatim.curriculum import shell
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.errors import ContentError
from gradatim.model import Lab, Material

REFERENCE = "query"
KIND, PROFILE, SUFFIX = "sql", "sql", ".sql"
STARTER = "-- TODO: write your query below this line\n"
TABLES_MARKER = "{tables}"
ENGINE = "duckdb"

Rows = Sequence[Sequence[Any]]

_CHECKS = '''from gradatim.checks import check, session
from gradatim.checks.compare import difference
from gradatim.checks.remote import RemoteError
{imports}

{helpers}

{cases}


@check
def cases_agree(lab, ref, rng):
    """returns the rows that the task asks for"""
    for tables in cases(rng):
        same_rows(lab, ref, tables)


def same_rows(lab, ref, tables):
    data = {{
        name: {{column: [row[at] for row in rows] for at, column in enumerate(head)}}
        for name, (head, *rows) in tables.items()
    }}
    want = answer(ref, data)
    scene = "".join(f"{{name}}: {{drawn(head, rows)}}\\n" for name, (head, *rows) in tables.items())
    run = session.current
    run.shows_case = True
    try:
        got = answer(lab, data)
    except RemoteError as error:
        return run.fail(0, "rows", error.class_names[0], f"{{scene}}{{error}}")
    message = compared(got, want)
    if not message:
        run.passed += 1
        return
    run.fail(0, "rows", [*got], scene + message)


def answer(side, data):
    return side.columns({engine!r}, data), side.rows({engine!r}, data)


def compared(got, want):
    (names, rows), (wanted_names, wanted) = got, want
    same = rows if {ordered} else in_one_order(rows)
    right = wanted if {ordered} else in_one_order(wanted)
    if not difference(same, right, NEAR):
        if names == wanted_names:
            return ""
        return f"the columns are named {{listed(names)}}; expected {{listed(wanted_names)}}"
    order = ""
    if len(rows) == len(wanted) and not difference(in_one_order(rows), in_one_order(wanted), NEAR):
        order = "\\nThe rows are right, and stand in another order."
    return (
        f"your query returns {{drawn(names, rows)}}\\n"
        f"expected {{drawn(wanted_names, wanted)}}{{order}}"
    )


NEAR = (1e-6, 1e-9)
MOST = 12


def in_one_order(rows):
    return sorted(rows, key=lambda row: [(x is None, isinstance(x, str), str(x)) for x in row])


def listed(names):
    return ", ".join(names)


def drawn(names, rows):
    """A table as text, on lines of its own."""
    if not rows:
        return f"no rows of {{listed(names)}}"
    cells = [[*names], *([written(x) for x in row] for row in rows[:MOST])]
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = [" | ".join(map(str.ljust, row, widths)).rstrip() for row in cells]
    if len(rows) > MOST:
        lines.append(f"... and {{len(rows) - MOST}} rows more")
    return "".join(f"\\n    {{line}}" for line in lines)


def written(x):
    if x is None:
        return "NULL"
    return f"{{x:.6g}}" if isinstance(x, float) else str(x)
'''


class SqlFile(ExerciseFile):
    """An exercise whose reference returns the text of a query."""

    @staticmethod
    def from_file(file: ExerciseFile) -> SqlFile:
        """The same file, read as SQL; ContentError where it is none."""
        sql_file = SqlFile(**vars(file))
        for function in (sql_file.reference, *sql_file.wrong):
            shell.script_text(function, sql_file.id)
        sql_file.first_tables()
        return sql_file

    @property
    def query(self) -> str:
        """The reference."""
        return shell.script_text(self.reference, self.id)

    def material(self, lab: Lab) -> Material:
        material = super().material(lab)
        tables = "\n\n".join(
            f"`{name}`:\n\n{markdown_table(rows)}" for name, rows in self.first_tables().items()
        )
        lesson = material.lesson.replace(TABLES_MARKER, tables)
        return replace(material, lesson=lesson)

    def first_tables(self) -> Mapping[str, Rows]:
        """The tables of the first case, which is written out."""
        for node in self.cases.body:
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield):
                try:
                    return dict(ast.literal_eval(node.value.value or ast.Constant(None)))
                except (ValueError, TypeError):
                    break
        what, do = "the first case is not written out", 'begin with yield {"table": [(...), ...]}'
        raise ContentError(what, where=self.path, do=do)

    def _program_builder(self) -> Any:
        return lambda function: shell.script_text(function, self.id)

    def _starter_text(self) -> str:
        written = self.settings.get("starter")
        return shell.dedented(str(written)) if written else STARTER

    def _checks_text(self) -> str:
        return _CHECKS.format(
            imports=self.imports,
            helpers="\n\n\n".join(self._used_helpers(self.cases)),
            cases=ast.get_source_segment(self.text, self.cases),
            engine=ENGINE,
            ordered=is_ordered(self.query),
        )


def is_ordered(query: str) -> bool:
    """Whether the query says in which order its rows come: the last ORDER BY outside of all
    parentheses belongs to its last SELECT."""
    depth, outside = 0, list[str]()
    for character in query:
        depth += (character == "(") - (character == ")")
        outside.append(character if depth == 0 else " ")
    words = "".join(outside).upper().split()
    return ("ORDER", "BY") in pairwise(words)


def markdown_table(rows: Rows) -> str:
    """A table with its first row as the head; None is NULL."""
    head, *rest = rows
    lines = [head, ["---"] * len(head), *rest]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(x: Any) -> str:
    return "NULL" if x is None else str(x)
