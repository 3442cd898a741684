"""The learner's folder and pack that a command works on, and the options that commands share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

import click

from gradatim.cli import output
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.context import Ground
    from gradatim.app.everything import App

Verbs = TypeVar("Verbs", bound="Ground")

lab_id = click.argument("lab", metavar="LAB")
as_json = click.option("--json", "as_json", is_flag=True, help="One JSON document instead of text.")


def opened(context: click.Context) -> AbstractContextManager[App]:
    from gradatim.app.everything import App

    return part(context, App)


@contextmanager
def part(context: click.Context, verbs: type[Verbs]) -> Iterator[Verbs]:
    """These verbs alone, for a command that shall answer at once."""
    from gradatim import curriculum

    home, root = context.obj
    if root and not root.is_dir():
        raise RequestError("there is no such folder", where=str(root), do="name one with --pack")
    app = verbs(home, curriculum.load(root) if root else None, warming=output.warming)
    try:
        yield app
    finally:
        app.close()
