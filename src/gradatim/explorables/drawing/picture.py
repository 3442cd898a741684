"""What every picture has: a form, a way to draw, a guess to make first, and what to try."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from gradatim.explorables.drawing.fields import Field
from gradatim.explorables.drawing.guess import Guess
from gradatim.explorables.drawing.plot import Drawing


@dataclass(frozen=True)
class Try:
    """Something to look at: a link that fills the form, and why it is worth a look."""

    link: str
    why: str
    values: Mapping[str, float | str]

    @property
    def query(self) -> str:
        return urlencode(self.values)


@dataclass(frozen=True)
class Picture:
    """One idea on one page."""

    lead: str
    fields: tuple[Field, ...]
    guess: Guess
    suggestions: tuple[Try, ...]
    draw: Callable[..., Drawing]  # by the names of its fields
    thumbnail_panel: int = 0  # the panel that the index shows
