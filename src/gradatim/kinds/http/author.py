"""The skeleton of a new service, and its mutants."""

from __future__ import annotations

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Skeleton
from gradatim.kinds.module.author import mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref, rng):
    """TODO: the sentence that completes "your code ...\\""""
    for side in (lab, ref):
        side.restart()
    equal(lab.get("/health"), ref.get("/health"), hint="TODO")
'''
_SERVICE = '''from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
def health():
    """TODO: what it answers"""
    raise NotImplementedError("TODO")
'''


def _skeleton(name: str) -> Skeleton:
    return Skeleton(_SERVICE, _SERVICE, f'"""{LESSON_TODO}"""\n\n{_SERVICE}', _CHECKS)


AUTHOR = AuthorPart("web", "{}.py".format, _skeleton, mutations)
