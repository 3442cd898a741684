"""The skeleton of a new script; only Python scripts have mutants."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Mutation, Skeleton, no_mutations
from gradatim.kinds.module.author import mutations as python_mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    raise NotImplementedError("TODO: lab.run([...], files={...}) and compare what it prints")
'''


def _skeleton(name: str) -> Skeleton:
    script = "# TODO\nexit 1\n"
    return Skeleton(script, script, f"# {LESSON_TODO}\nexit 1\n", _CHECKS)


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    return (python_mutations if file.endswith(".py") else no_mutations)(file, text)


AUTHOR = AuthorPart("shell", "{}.sh".format, _skeleton, _mutations)
