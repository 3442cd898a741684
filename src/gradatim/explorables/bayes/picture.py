"""Bayes' rule: a thousand people, and the chance to be ill for each share of ill people."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from gradatim.explorables.bayes.compute import (
    CLEARED,
    FOUND,
    ILL,
    PEOPLE,
    TestCounts,
    chance,
    count_people,
)
from gradatim.explorables.drawing.fields import Number
from gradatim.explorables.drawing.guess import NumberGuess
from gradatim.explorables.drawing.numbers import number, percent
from gradatim.explorables.drawing.picture import Picture, Try
from gradatim.explorables.drawing.plot import Drawing, Frame, Panel

COLUMNS = 50  # of people
ROWS = PEOPLE // COLUMNS


def draw(ill: float, found: float, cleared: float) -> Drawing:
    """A thousand people as the page shows them."""
    now = count_people(ill, found, cleared)
    positive = now.found + now.alarmed
    return Drawing(
        panels=[_people(now), _curve(now, ill, found, cleared)],
        key=[
            ("dot b square", "ill, and the test is positive"),
            ("dot g", "ill, but the test is negative"),
            ("dot a square", "healthy, but the test is positive"),
            ("dot d square", "healthy, and the test is negative"),
            ("line e", "chance to be ill, for each share of ill people"),
        ],
        says=f"Of {positive} people with a positive test, {now.found} are ill; exactly, the "
        f"chance is {percent(now.positive)}.",
        alt=f"Above: {PEOPLE} people as marks, {now.found + now.missed} of them ill. Below: the "
        "chance to be ill after a positive test rises with the share of ill people, steeply at "
        f"first; at {number(ill)} per cent it is {percent(now.positive)}.",
        header=["of 1,000 people", "test positive", "test negative"],
        rows=[
            ["Ill", str(now.found), str(now.missed)],
            ["Healthy", str(now.alarmed), str(now.cleared)],
            ["Chance to be ill", percent(now.positive), percent(now.negative)],
        ],
    )


def _people(now: TestCounts) -> Panel:
    frame = Frame((-1, COLUMNS), (-1, ROWS), 190, "", "1,000 people", (), ())
    kinds = ("b square", "g", "a square", "d square")
    ends = np.cumsum([0, now.found, now.missed, now.alarmed, now.cleared])
    places = [np.arange(a, b) for a, b in pairwise(ends)]
    return Panel(
        frame,
        [
            frame.dots(i // ROWS, ROWS - 1 - i % ROWS, kind, kind.partition(" ")[2] or "disc", 2.8)
            for i, kind in zip(places, kinds, strict=True)
        ],
    )


def _curve(now: TestCounts, ill: float, found: float, cleared: float) -> Panel:
    shares = np.concatenate([np.linspace(0.02, 2, 60), np.linspace(2.5, 50, 96)])
    chances = [chance(s / 100, found / 100, 1 - cleared / 100) for s in shares]
    frame = Frame((0, 50), (-2, 104), 170, "ill people, in %", "chance to be ill, in %")
    return Panel(
        frame,
        [
            frame.line(shares, 100 * np.array(chances), "e"),
            frame.vertical_line(ill, "rule"),
            frame.dots([ill], [100 * now.positive], "centre", "disc", 6),
        ],
    )


PICTURE = Picture(
    lead="A test is right most of the time, and yours is positive. How likely you are ill depends "
    "on something that the test does not know: how many people are ill at all.",
    fields=(
        Number("ill", "Ill people, in %", ILL, 20, 0.1),
        Number("found", "Ill people whose test is positive, in %", FOUND, 90),
        Number("cleared", "Healthy people whose test is negative, in %", CLEARED, 91),
    ),
    guess=NumberGuess(
        ask="One person in five is ill, and of those with a positive test 71 % are ill. Now only "
        "1 % of all people are ill, and the test stays the same: how many per cent of those with "
        "a positive test are ill then?",
        slider_values={"ill": 1},
        right=9.2,
        tolerance=3,
        unit="\N{NO-BREAK SPACE}%",
        why="Of 1,000 people 9 ill ones are found, but 89 of the 990 healthy ones are alarmed as "
        "well.",
    ),
    suggestions=(
        Try("A test that finds every ill person", "hardly helps where the illness is rare: the "
            "false alarms come from the healthy.", {"ill": 1, "found": 100}),
        Try("A test that clears 99 % of the healthy", "helps far more, because the healthy are so "
            "many.", {"ill": 1, "cleared": 99}),
        Try("Half of all people ill", "is the one case in which the test's own figure comes near "
            "the chance that you look for.", {"ill": 50}),
    ),
    draw=draw,
)  # fmt: skip
