"""Softmax and temperature: the chances of the next word, and those at every temperature."""

from __future__ import annotations

import math

import numpy as np

from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel
from gradatim.explorables.temperature.compute import (
    SCORES,
    SHARE,
    TEMPERATURE,
    TOP,
    WORDS,
    Chances,
    chances,
    softmax,
)

COUNT = len(WORDS)
KINDS = ("a", "b", "c", "f", "e", "d")
ACROSS = tuple((i + 0.5, word) for i, word in enumerate(WORDS))


def draw(temperature: float, top: int, share: float) -> Drawing:
    """The chances as the page shows them."""
    found = chances(temperature, top, share)
    return Drawing(
        panels=[_bars(found), _curves(temperature)],
        key=[
            ("bar a", "chance to be drawn"),
            ("line d", "the same at a temperature of 1, nothing cut off"),
            *((f"line {kind}", f"“{word}”") for word, kind in zip(WORDS[:3], KINDS, strict=False)),
        ],
        says=_says(found),
        alt="Above: bars with the chance of each word after “The sky is”, falling from “blue” to "
        "“green”. Below: the same chances at every temperature; at 0 “blue” has everything, and "
        "the hotter it gets, the nearer all six come to each other.",
        header=["next word", "score", "chance"],
        rows=[
            *(
                [word, number(score), percent(chance)]
                for word, score, chance in zip(WORDS, SCORES, found.drawn, strict=True)
            ),
            ["Surprise on average, in bits", "", number(found.surprise)],
        ],
    )


def _bars(found: Chances) -> Panel:
    frame = Frame((0, COUNT), (0, 115), 200, "next word", "“The sky is …”: chance, in %", ACROSS)
    plain = [
        frame.line([i + 0.08, i + 0.92], [100 * p] * 2, "d") for i, p in enumerate(found.plain)
    ]
    tops = 100 * np.maximum(found.drawn, found.plain) + 6
    return Panel(
        frame,
        [frame.bar_chart(100 * found.drawn, "a"), *plain],
        [frame.label(i + 0.5, tops[i], f"{100 * p:.0f}") for i, p in enumerate(found.drawn)],
    )


def _curves(temperature: float) -> Panel:
    hot = np.linspace(TEMPERATURE.low, TEMPERATURE.high, 61)
    shares = 100 * np.stack([softmax(each) for each in hot], axis=1)  # (6, 61)
    frame = Frame((0, 3), (0, 104), 150, "temperature", "chance, in %")
    lines = [frame.line(hot, shares[i], KINDS[i]) for i in range(3)]
    return Panel(
        frame,
        [
            *(frame.line(hot, row, "d thin") for row in shares[3:]),
            *lines,
            frame.vertical_line(temperature, "rule"),
        ],
    )


def _says(found: Chances) -> str:
    if math.isinf(found.ratio):
        return "Only “blue” can be drawn: the same text every time."
    few = int(np.sum(found.drawn > 0))
    return f"“blue” is {number(found.ratio)} times as likely as “clear”; {few} words can be drawn."


PICTURE = Picture(
    lead="A language model gives a score to every word that could come next. Softmax makes "
    "chances of the scores; the temperature says how much a lead counts.",
    fields=(
        Number("temperature", "Temperature", TEMPERATURE, 1, 0.05),
        Number("top", "Top k: words that may be drawn", TOP, COUNT),
        Number("share", "Top p: share of the chances that may be drawn", SHARE, 1, 0.05),
    ),
    guess=NumberGuess(
        ask="At a temperature of 1 “blue” is 2.7 times as likely as “clear”. How many times as "
        "likely will it be at 0.5?",
        slider_values={"temperature": 0.5},
        right=math.e**2,
        tolerance=1,
        why="Half the temperature doubles every lead, so the ratio is squared: 2.72 · 2.72.",
    ),
    suggestions=(
        Try("A temperature of 0", "always takes the best word. The text is the same every time, "
            "and often repeats itself.", {"temperature": 0}),
        Try("A temperature of 3", "gives “green” a real chance: bold, and often wrong.",
            {"temperature": 3}),
        Try("A hot model with top p at 0.75", "draws freely among the likely words and never the "
            "rest.", {"temperature": 2, "share": 0.75}),
    ),
    draw=draw,
)  # fmt: skip
