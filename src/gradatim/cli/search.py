"""`gradatim search`: chapters, labs, exercises, skills, projects and terms, by their words."""

from __future__ import annotations

from dataclasses import asdict

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, open_part

SHOWN = 15  # hits in a terminal
COMMANDS = {"practice": "open", "project": "projects", "term": "glossary"}  # others are read


@click.command()
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@as_json
@click.pass_context
def search(context: click.Context, words: tuple[str, ...], as_json: bool) -> None:
    """Find chapters, labs, exercises, skills, projects and terms.

    The last word may be unfinished.
    """
    from gradatim.app.search import MARKS, SearchActions

    with open_part(context, SearchActions) as app:
        hits = app.search(" ".join(words))
    if as_json:
        return output.document([asdict(hit) for hit in hits])
    if not hits:
        return print("nothing was found; try fewer words, or another form of them")
    for hit in hits[:SHOWN]:
        command = f"gradatim {COMMANDS.get(hit.kind, 'read')} {hit.id}"
        print(output.wrap(f"{hit.title}: {command}", "  "))
        excerpt = hit.excerpt.replace(MARKS[0], "").replace(MARKS[1], "")
        if excerpt:
            print(output.wrap(excerpt, "    ", "    "))
