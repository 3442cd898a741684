"""The skeleton of a new module, and its mutants."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import (
    LESSON_TODO,
    AuthorPart,
    Mutation,
    Skeleton,
    single_file_mutations,
)
from gradatim.kinds.module import mutation

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    x = rng.integers(-9, 9, 12).tolist()
    equal(lab.{name}(x), ref.{name}(x), hint="TODO")
'''


def unfinished_function(head: str) -> tuple[str, str]:
    """An unfinished function, and the same as a wrong solution."""
    body = f'{head}    """TODO: what it returns"""\n    raise NotImplementedError("TODO")\n'
    return body, f'"""{LESSON_TODO}"""\n\n\n{body}'


def _skeleton(name: str) -> Skeleton:
    right, wrong = unfinished_function(f"def {name}(x):\n")
    return Skeleton(right, right, wrong, _CHECKS.format(name=name))


def mutations(file: str, text: str) -> Iterator[Mutation]:
    """The mutants of a Python program."""
    return single_file_mutations(file, text, mutation.changes)


AUTHOR = AuthorPart("numpy", "{}.py".format, _skeleton, mutations)
