"""The skeleton of a new lab; no mutants, since only the files that a program makes are judged."""

from __future__ import annotations

from gradatim.kinds.artefact import TASK
from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Skeleton, no_mutations

_CHECKS = '''from gradatim.checks import check, close


@check
def todo(lab, given):
    """TODO: the sentence that completes "your folder ...\\""""
    x = given.rows(lab.task, 100, 1)
    close(lab.arrays("weights.npz")["mean"], x.mean(axis=0), hint="TODO")
'''
_PROGRAM = f'''"""TODO"""

import json
from pathlib import Path

import numpy as np

task = json.loads(Path("{TASK}").read_text())["task"]
raise NotImplementedError("TODO")
'''


def _skeleton(name: str) -> Skeleton:
    wrong = _PROGRAM.replace("TODO", LESSON_TODO, 1)
    return Skeleton(_PROGRAM, _PROGRAM, wrong, _CHECKS)


AUTHOR = AuthorPart("numpy", lambda name: name.replace("_", "-"), _skeleton, no_mutations)
