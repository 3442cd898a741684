"""The page for people: drawn on the server, so that it says the same without a script."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from demand.board import Shown

_TEMPLATES = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)


def render(shown: Shown) -> str:
    return _TEMPLATES.get_template("page.html").render(shown=shown, board=shown.dashboard())
