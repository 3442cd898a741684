"""The skeleton of a new file; no mutants, since there is a wrong file for each rule."""

from __future__ import annotations

from gradatim.kinds.authoring import LESSON_TODO, AuthorPart, Skeleton, no_mutations

_CHECKS = '''from gradatim.checks import check, equal


@check
def todo(lab):
    """TODO: the sentence that completes "your file ...\\""""
    equal([stage["base"] for stage in lab.stages()], ["TODO"], hint="TODO")
'''
_FILE = "FROM TODO\n"


def _skeleton(name: str) -> Skeleton:
    return Skeleton(_FILE, _FILE, f"# {LESSON_TODO}\n{_FILE}", _CHECKS)


AUTHOR = AuthorPart("static", "{}.dockerfile".format, _skeleton, no_mutations)
