"""The learner's folder and pack that a command works on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from gradatim.cli import show
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app import App


@contextmanager
def opened(context: click.Context) -> Iterator[App]:
    from gradatim import curriculum
    from gradatim.app import App

    home, root = context.obj
    if root and not root.is_dir():
        raise RequestError("there is no such folder", where=str(root), do="name one with --pack")
    app = App(home, curriculum.load(root) if root else None, warming=show.warming)
    try:
        yield app
    finally:
        app.close()
