"""The skeleton of a new query, and its mutants."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import (
    LESSON_TODO,
    AuthorPart,
    Mutation,
    Skeleton,
    single_file_mutations,
)
from gradatim.kinds.sql import mutation

_CHECKS = '''import pandas as pd

from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    tables = {"todo": pd.DataFrame({"id": rng.permutation(9)})}
    for engine in lab.engines():
        equal(lab.rows(engine, tables), ref.rows(engine, tables), hint="TODO")
'''
_QUERY = "SELECT id FROM todo\n"


def _skeleton(name: str) -> Skeleton:
    query = f"-- TODO\n{_QUERY}"
    return Skeleton(query, query, f"-- {LESSON_TODO}\n{_QUERY}", _CHECKS)


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    return single_file_mutations(file, mutation.formatted(text), mutation.changes)


AUTHOR = AuthorPart("sql", lambda name: "query.sql", _skeleton, _mutations, mutation.formatted)
