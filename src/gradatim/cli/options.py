"""Opens the app for a command; the options and arguments that commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

import click

from gradatim.cli import output
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.app import App
    from gradatim.app.context import Context

Actions = TypeVar("Actions", bound="Context")

lab_id = click.argument("lab", metavar="LAB")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def open_app(context: click.Context) -> AbstractContextManager[App]:
    from gradatim.app.app import App

    return open_part(context, App)


@contextmanager
def open_part(
    context: click.Context,
    actions: type[Actions],
    on_warmup: Callable[[str], None] = output.on_warmup,
) -> Iterator[Actions]:
    """Only these actions, for a command that must start quickly."""
    from gradatim import curriculum

    home, root = context.obj
    if root and not root.is_dir():
        raise RequestError("there is no such folder", where=str(root), do="check --pack")
    app = actions(home, curriculum.load(root) if root else None, on_warmup=on_warmup)
    try:
        yield app
    finally:
        app.close()
