"""The skeleton of a new repository; no mutants."""

from __future__ import annotations

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Skeleton, no_mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab, ref):
    """TODO: the sentence that completes "your repository ...\\""""
    equal([commit["message"] for commit in lab.log()], [c["message"] for c in ref.log()])
'''
_STEPS = """[[do]]
commit = "first"
message = "TODO"
files = {"todo.txt" = "TODO\\n"}
at = 1700000000
"""


def _skeleton(name: str) -> Skeleton:
    return Skeleton(_STEPS, _STEPS, f'lesson = "{LESSON_TODO}"\n\n{_STEPS}', _CHECKS)


AUTHOR = AuthorPart("git", lambda name: name.replace("_", "-"), _skeleton, no_mutations)
