"""Attention weights: the table of all words, and the shares of one of them."""

from __future__ import annotations

import numpy as np

from gradatim.explorables.attention.compute import NAME, SEES, SHARP, WORDS, Weights, attend
from gradatim.explorables.drawing.fields import Choice, Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
from gradatim.explorables.limits import check_choice

COUNT = len(WORDS)
ACROSS = tuple((i + 0.5, word) for i, word in enumerate(WORDS))
DOWN = tuple((COUNT - i - 0.5, word) for i, word in enumerate(WORDS))
NAMES = dict(zip(SEES, ("all words", "itself and the words before"), strict=True))


def draw(word: str, sharp: float, sees: str) -> Drawing:
    """The weights of every word, and of one."""
    check_choice(NAME, "word", word, WORDS)
    found, row = attend(sharp, sees), WORDS.index(word)
    weights, most = found.weights[row], int(np.argmax(found.weights[row]))
    return Drawing(
        panels=[_table(found, row), _shares(found, row)],
        key=[
            (
                "shade s7 a",
                "the stronger the colour, the more the word on the left looks there",
            ),
            ("line e strong", "the row of your word"),
        ],
        says=f"“{word}” gives {percent(weights[most])} of its attention to “{WORDS[most]}”.",
        alt=f"Above: a table of {COUNT} by {COUNT} cells, a row for each word that looks and a "
        f"column for each that is looked at. Below: bars with the shares of “{word}”, the highest "
        f"at “{WORDS[most]}”.",
        header=[f"“{word}” looks at", "score", "weight"],
        rows=[
            [other, number(score), percent(weight)]
            for other, score, weight in zip(WORDS, found.scores[row], weights, strict=True)
        ],
    )


def _table(found: Weights, row: int) -> Panel:
    frame = Frame((0, COUNT), (0, COUNT), 250, "word looked at", "word that looks", ACROSS, DOWN)
    return Panel(
        frame,
        [
            *frame.heatmap(found.weights, 1, "a"),
            frame.rectangle(0.03, COUNT - row - 0.97, COUNT - 0.03, COUNT - row - 0.03, "e strong"),
        ],
    )


def _shares(found: Weights, row: int) -> Panel:
    weights = found.weights[row]
    up = f"share of “{WORDS[row]}”, in %"
    frame = Frame((0, COUNT), (0, 118), 130, "word looked at", up, ACROSS)
    return Panel(
        frame,
        [frame.bar_chart(100 * weights, "a")],
        [frame.label(i + 0.5, 100 * w + 9, f"{100 * w:.0f}") for i, w in enumerate(weights)],
    )


PICTURE = Picture(
    lead="Each word asks a question and offers an answer, both as a few numbers. Where question "
    "and answer fit, their product is large, and softmax turns the products into shares of one "
    "look.",
    fields=(
        Choice("word", "Word", NAME, {word: word for word in WORDS}, "its"),
        Number("sharp", "How much the scores count", SHARP, 1, 0.1),
        Choice("sees", "It may look at", NAME, NAMES, "all"),
    ),
    guess=NumberGuess(
        ask="“its” looks for an owner, and finds the cat. Now the scores count for nothing: they "
        "are all multiplied by 0. How many per cent of its look will “cat” get?",
        slider_values={"sharp": 0},
        right=100 / 6,
        tolerance=2,
        unit="\N{NO-BREAK SPACE}%",
        why="Six scores of 0 are equal, and softmax shares out everything whatever happens: a "
        "sixth for each word.",
    ),
    suggestions=(
        Try("Scores that count four times", "leave one word nearly alone. Large scores make "
            "attention a choice; that is why they are divided by the root of their length.",
            {"sharp": 4}),
        Try("Only itself and the words before", "hides what a language model has to foretell. "
            "The first word can look at nothing but itself.", {"sees": "before", "word": "the"}),
        Try("The word “sat”", "looks for who did it. These numbers were made by hand; a network "
            "finds its own, and they are harder to read.", {"word": "sat"}),
    ),
    draw=draw,
)  # fmt: skip
