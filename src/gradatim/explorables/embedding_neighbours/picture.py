"""Neighbours of a word: arrows of thirteen words, and lines to the nearest."""

from __future__ import annotations

from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import ChoiceGuess
from gradatim.explorables.drawing.numbers import number
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Label, Panel, square_ranges
from gradatim.explorables.embedding_neighbours.compute import (
    MEASURES,
    NAME,
    VECTORS,
    WORDS,
    K,
    neighbours,
)

HEIGHT = 340
SHOWN = 6  # neighbours in the table
NAMES = dict(zip(MEASURES, ("the angle between the arrows (cosine)",
                            "the distance between the tips"), strict=True))  # fmt: skip


def draw(word: str, measure: str, k: int) -> Drawing:
    """A word and its neighbours as the page shows them."""
    K.check(k)
    found, i = neighbours(word, measure), WORDS.index(word)
    nearest = found.order[:k]
    named = ", ".join(f"“{WORDS[j]}”" for j in nearest)
    by = "angle" if measure == "cosine" else "distance"
    return Drawing(
        panels=[_plane(i, nearest)],
        key=[
            ("line a strong", f"“{word}”"),
            ("line b strong", "its neighbours"),
            ("line d thin", "the other words"),
        ],
        says=f"Nearest to “{word}” by {by}: {named}.",
        alt=f"Thirteen words as arrows from one point: animals to the upper right, fruit upwards, "
        f"vehicles to the left, and crowned heads below. The neighbours of “{word}” are marked.",
        header=["neighbour", "cosine", "distance"],
        rows=[
            [WORDS[j], number(found.cosine[j]), number(found.distance[j])]
            for j in found.order[:SHOWN]
        ],
    )


def _plane(i: int, nearest: tuple[int, ...]) -> Panel:
    across, up = square_ranges(3.4, HEIGHT)
    frame = Frame(across, up, HEIGHT, "first number", "second number")
    others = [j for j in range(len(WORDS)) if j != i and j not in nearest]
    return Panel(
        frame,
        [
            *(frame.arrow(VECTORS[j], "d thin") for j in others),
            *(frame.arrow(VECTORS[j], "b strong") for j in nearest),
            frame.arrow(VECTORS[i], "a strong"),
        ],
        [_label(frame, j) for j in range(len(WORDS))],
    )


def _label(frame: Frame, j: int) -> Label:
    x, y = VECTORS[j]
    side = 1 if x > 0 else -1
    return frame.label(x + 0.12 * side, y, WORDS[j], "start" if side > 0 else "end")


PICTURE = Picture(
    lead="A model keeps a word as a list of numbers: an arrow. Words that are used alike point "
    "alike. Here each has two numbers, made by hand; a real model learns hundreds, and the rule "
    "is the same.",
    fields=(
        Choice("word", "Word", NAME, {word: word for word in sorted(WORDS)}, "pony"),
        Choice("measure", "Near by", NAME, NAMES, "distance"),
        Number("k", "Neighbours", K, 1),
    ),
    guess=ChoiceGuess(
        ask="“pony” is rare, so its arrow is short, and by distance its nearest word is “duke”. "
        "Which word will be nearest by the angle?",
        slider_values={"measure": "cosine"},
        options=("“duke”, as before", "“plum”", "“horse”"),
        right=2,
        why="The angle forgets how long an arrow is, and so how common a word is, and keeps what "
        "the word is about.",
    ),
    suggestions=(
        Try("Two neighbours by distance", "are a duke and a plum: short arrows are near each "
            "other, whatever they mean.", {"k": 2}),
        Try("Three neighbours by angle", "are the three other animals.",
            {"k": 3, "measure": "cosine"}),
        Try("A common word", "has the same neighbours either way: among long arrows length "
            "misleads less.", {"word": "car", "k": 2}),
    ),
    draw=draw,
)  # fmt: skip
