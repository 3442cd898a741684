"""`gradatim search`: full-text search over chapters, labs, exercises, skills, projects and
terms."""

from __future__ import annotations

from dataclasses import asdict

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.printable import plain

SHOWN = 10  # hits in a terminal
COMMANDS = {"practice": "open", "project": "projects", "term": "glossary"}  # other kinds: read


@click.command(epilog=example("gradatim search standard deviation"))
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@as_json
@click.pass_context
def search(context: click.Context, words: tuple[str, ...], as_json: bool) -> None:
    """Find chapters, labs, exercises, skills, projects and terms.

    The last word may be unfinished.
    """
    from gradatim.app.search import MARKS, SearchActions

    with open_actions(context, SearchActions) as app:
        if as_json:
            return output.print_json([asdict(hit) for hit in app.search(" ".join(words))])
        found = app.find(" ".join(words))
    hits = found.hits
    if not hits:
        return print("Nothing was found. Try fewer or other words.")
    if found.corrected:
        print(output.wrap(f"Nothing for “{' '.join(words)}”; results for “{found.corrected}”."))
    for hit in hits[:SHOWN]:
        command = f"gradatim {COMMANDS.get(hit.kind, 'read')} {hit.id}"
        print(_line(hit.title, command))
        excerpt = hit.excerpt.replace(MARKS[0], "").replace(MARKS[1], "")
        if excerpt:
            print(output.wrap(excerpt, "    ", "    "))


def _line(title: str, command: str) -> str:
    """The title and the command to read it, which is not wrapped."""
    painted = output.paint("36", command)
    if len(title) + len(command) + 2 > output.width():
        return f"{output.wrap(f'{title}:', '  ')}\n  {painted}"
    return f"{plain(title)}: {painted}"
