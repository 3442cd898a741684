"""`gradatim hint --reworded`: a hint in the words of the learner's own tutor."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from gradatim.cli import output
from gradatim.cli.options import open_actions


def reworded(context: click.Context, lab: str, as_json: bool) -> None:
    """Prints the hint in other words, or as it is with the reason."""
    from gradatim.app.tutor import TutorActions

    if sys.stderr.isatty():
        print("asking the tutor; this can take a minute", file=sys.stderr)
    with open_actions(context, TutorActions) as app:
        found = app.reworded_hint(lab)
    if as_json:
        return output.print_json(asdict(found))
    for line in found.text.splitlines():
        print(output.wrap(line, "  ") if line.strip() else "")
    written = "the hint itself: " if found.text else ""
    print(output.wrap(f"{written}{found.hint}", "  "))
    print(output.wrap(found.remark or "The tutor is a program that can be wrong.", "  "))
