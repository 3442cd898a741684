"""The skeleton of a new step, and the mutants of its Python files."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Mutation, Skeleton, no_mutations
from gradatim.kinds.module.author import mutations as python_mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    raise NotImplementedError("TODO: lab.run(['python', 'main.py'], files={...})")
'''


def _skeleton(name: str) -> Skeleton:
    program = '"""TODO"""\n'
    return Skeleton(program, program, f'"""{LESSON_TODO}"""\n', _CHECKS)


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    return (python_mutations if file.endswith(".py") else no_mutations)(file, text)


AUTHOR = AuthorPart("shell", lambda name: name.replace("_", "-"), _skeleton, _mutations)
