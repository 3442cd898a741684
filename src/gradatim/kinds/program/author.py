"""The skeleton of a new step, and the mutants of its Python files."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.kinds.authoring import SAY, AuthorPart, Mutation, Skeleton, none
from gradatim.kinds.module.author import mutations as python_mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    raise NotImplementedError("TODO: lab.run(['python', 'main.py'], files={...})")
'''


def _skeleton(name: str) -> Skeleton:
    program = '"""TODO"""\n'
    return Skeleton(program, program, f'"""{SAY}"""\n', _CHECKS)


def _mutations(file: str, text: str) -> Iterator[Mutation]:
    return (python_mutations if file.endswith(".py") else none)(file, text)


AUTHOR = AuthorPart("shell", lambda name: name.replace("_", "-"), _skeleton, _mutations)
