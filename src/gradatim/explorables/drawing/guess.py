"""A guess to make before a picture moves: what is asked, and whether the answer held."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from gradatim.errors import RequestError
from gradatim.explorables.drawing.numbers import number


@dataclass(frozen=True)
class Reply:
    """What came of a guess."""

    correct: bool
    sentence: str


@dataclass(frozen=True)
class ChoiceGuess:
    """One of three."""

    ask: str
    slider_values: Mapping[str, float | str]  # where the sliders go once the guess is made
    options: tuple[str, str, str]  # each a sentence without its full stop, in lower case
    right: int  # index of the one that comes true
    why: str  # one sentence

    def reply(self, text: str) -> Reply:
        """RequestError for anything but "0", "1" or "2"."""
        if text not in ("0", "1", "2"):
            raise RequestError("there is no guess yet", do="choose one of the three")
        held = int(text) == self.right
        opening = "Your guess held" if held else "Not this time"
        return Reply(held, f"{opening}: {self.options[self.right]}. {self.why}")


@dataclass(frozen=True)
class NumberGuess:
    """A number, near enough if it is off by no more than `within`."""

    ask: str
    slider_values: Mapping[str, float | str]
    right: float
    tolerance: float
    why: str
    unit: str = ""  # behind the number, as in " %"

    def reply(self, text: str) -> Reply:
        """RequestError for anything but a number, with a point or a comma."""
        try:
            guessed = float(text.replace(",", ".").replace("\N{MINUS SIGN}", "-"))
        except ValueError:
            guessed = math.nan
        if not math.isfinite(guessed):
            what = f"the guess is '{text[:40]}'" if text else "there is no guess yet"
            raise RequestError(what, do="type a number")
        held = abs(guessed - self.right) <= self.tolerance + 1e-9
        yours, real = f"{number(guessed)}{self.unit}", f"{number(self.right)}{self.unit}"
        opening = f"Your guess of {yours} held" if held else f"You guessed {yours}"
        return Reply(held, f"{opening}: it is {real}. {self.why}")


Guess = ChoiceGuess | NumberGuess


def query_string(guess: Guess, text: str) -> str:
    """What follows the address of a picture to show it moved, and what came of the guess."""
    return urlencode({**guess.slider_values, "guess": text})
