"""Opens the app for a command; the options and arguments that commands share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from gradatim.cli import output
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from gradatim.app.app import App
    from gradatim.app.context import Context
    from gradatim.app.lookup import LookupActions, Target
    from gradatim.curriculum import Pack

Actions = TypeVar("Actions", bound="Context")

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def example(*commands: str) -> str:
    """The examples at the end of a command's help."""
    lines = "\n".join(f"  {command}" for command in commands)
    return f"\b\n{'Examples' if len(commands) > 1 else 'Example'}:\n{lines}"


def complete_ids(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """Completions for a shell: skills that start so; after a /, their chapters, labs and
    exercises."""
    from click.shell_completion import CompletionItem

    from gradatim.app.pack_cache import default_pack

    pack = open_pack((context.find_root().params or {}).get("pack")) or default_pack()
    titles = {name: one.title for name, one in pack.labs.items()}
    titles |= {name: one.title for name, one in pack.skills.items()}
    if "/" in begun:
        titles |= {name: one.title for name, one in pack.exercises.items()}
        titles |= {name: one.title for name, one in pack.chapter_heads.items()}
    found = [CompletionItem(n, help=title) for n, title in titles.items() if n.startswith(begun)]
    return found or [CompletionItem(begun, type="file")]


activity_argument = click.argument(
    "words", metavar="[LAB|FILE]", nargs=-1, shell_complete=complete_ids
)
skill_argument = click.argument("skill", metavar="SKILL", shell_complete=complete_ids)
read_argument = click.argument(
    "words", metavar="[SKILL|CHAPTER|LAB|FILE]...", nargs=-1, shell_complete=complete_ids
)


def activity(app: LookupActions, words: Sequence[str]) -> Target:
    """The lab or exercise that a command is about: the one named, or that of this folder."""
    return app.activity(" ".join(words), current_folder())


def current_folder() -> Path:
    """The current folder, or / if it was removed."""
    try:
        return Path.cwd()
    except OSError:
        return Path("/")


def open_app(context: click.Context) -> AbstractContextManager[App]:
    from gradatim.app.app import App

    return open_actions(context, App)


def open_pack(root: Path | None) -> Pack | None:
    """The pack in a folder; None for this installation's own pack, which the app loads itself."""
    if root is None:
        return None
    if not root.is_dir():
        raise RequestError("there is no such folder", where=str(root), do="check --pack")
    from gradatim import curriculum

    return curriculum.load(root)


@contextmanager
def open_actions(context: click.Context, actions: type[Actions]) -> Iterator[Actions]:
    """Opens only these actions, for a command that must start quickly."""
    home, root = context.obj
    app = actions(home, open_pack(root), on_warmup=output.on_warmup)
    try:
        yield app
    finally:
        app.close()
