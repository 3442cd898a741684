"""The skeleton of a new pipeline, and its mutants."""

from __future__ import annotations

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Skeleton
from gradatim.kinds.module.author import mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, rng):
    """TODO: the sentence that completes "your code ...\\""""
    run = lab.run(["python", "TODO.py"], files={"in/a.csv": "TODO"})
    equal(run["code"], 0)
    equal(lab.query("SELECT TODO"), [], hint="TODO")
'''
_PROGRAM = '"""TODO"""\n\nraise NotImplementedError("TODO")\n'


def _skeleton(name: str) -> Skeleton:
    wrong = f'"""{LESSON_TODO}"""\n\nraise NotImplementedError("TODO")\n'
    return Skeleton(_PROGRAM, _PROGRAM, wrong, _CHECKS)


AUTHOR = AuthorPart("shell", "{}.py".format, _skeleton, mutations)
