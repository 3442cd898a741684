"""How likely somebody is ill whose test is positive, and a thousand people to see why.

Source: Gigerenzer & Hoffrage, Psychological Review 102 (1995), doi 10.1037/0033-295X.102.4.684:
counts of people are easier to follow than chances.
"""

from __future__ import annotations

from dataclasses import dataclass

from gradatim.explorables.limits import Range

NAME = "bayes"
ILL = Range(NAME, "share of the ill in per cent", 0.1, 50)
FOUND = Range(NAME, "share of the ill whose test is positive, in per cent", 50, 100)
CLEARED = Range(NAME, "share of the healthy whose test is negative, in per cent", 50, 100)
PEOPLE = 1000


@dataclass(frozen=True)
class TestCounts:
    """A thousand people, counted in whole numbers, and the exact chances."""

    found: int  # ill, and the test is positive
    missed: int  # ill, and it is negative
    alarmed: int  # healthy, and it is positive
    cleared: int
    positive: float  # chance to be ill after a positive test
    negative: float  # the same after a negative one


def count_people(ill: float, found: float, cleared: float) -> TestCounts:
    """All three in per cent; RequestError for a value out of its range."""
    for limit, value in ((ILL, ill), (FOUND, found), (CLEARED, cleared)):
        limit.check(value)
    number_ill = round(PEOPLE * ill / 100)
    hits = round(number_ill * found / 100)
    quiet = round((PEOPLE - number_ill) * cleared / 100)
    return TestCounts(
        found=hits,
        missed=number_ill - hits,
        alarmed=PEOPLE - number_ill - quiet,
        cleared=quiet,
        positive=chance(ill / 100, found / 100, 1 - cleared / 100),
        negative=chance(ill / 100, 1 - found / 100, cleared / 100),
    )


def chance(before: float, if_ill: float, if_healthy: float) -> float:
    """Bayes' rule: the chance to be ill, given a result with these chances in ill and healthy."""
    ill, healthy = before * if_ill, (1 - before) * if_healthy
    return ill / (ill + healthy)
