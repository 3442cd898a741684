"""The skeleton of a new test file, and its mutants."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import AuthorPart, Mutation, Skeleton, single_file_mutations
from gradatim.kinds.module.author import unfinished_function
from gradatim.kinds.tests import mutation

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab):
    """TODO: the sentence that completes "your tests ...\\""""
    raise NotImplementedError("TODO: lab.against({'module.py': source}) and compare what failed")
'''


def _skeleton(name: str) -> Skeleton:
    right, wrong = unfinished_function(f"def test_{name}():\n")
    return Skeleton(right, right, wrong, _CHECKS)


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    return single_file_mutations(file, text, mutation.changes)


AUTHOR = AuthorPart("tests", "test_{}.py".format, _skeleton, _mutations)
