"""What a hint costs, and when it is free."""

from dataclasses import replace

import pytest

from gradatim.model import CheckResult, Lab, Misconception, Outcome
from gradatim.model.labs import Hints
from gradatim.rules.mastery.labs import UNAIDED, UNTOUCHED, LabState, Pass
from gradatim.web.formats import VerdictView
from gradatim.web.ladder import ladder

RUNGS = ("Which axis adds up?", "each row sums to one along the axis", "Work it out for 2 and 3.")
LAB = Lab("l", "L", ("s",), 20, "function", "l.py", 1, "numpy", hints=Hints(*RUNGS))
IDEA = Misconception("i", "You add up everything. But each row sums to one along its own axis.")


def view(*ideas, hint=""):
    result = CheckResult("c", "is right", Outcome.FAIL, hint=hint)
    return VerdictView(Outcome.FAIL, "sealed", 1, 1.0, (result,), ideas)


def test_the_next_hint_says_its_number_and_its_cost_before_it_is_taken():
    found = ladder(LAB, 0, UNTOUCHED, None)
    assert (found.shown, found.next, found.of) == ((), 1, 3)
    assert "provisional until you pass once without" in found.cost
    assert "changes nothing" in ladder(LAB, 1, UNTOUCHED, None).cost
    assert ladder(LAB, 3, UNTOUCHED, None).next == 0


def test_what_the_verdict_says_is_not_sold_again():
    found = ladder(LAB, 1, UNTOUCHED, view(IDEA))
    assert (found.shown, found.free_hints, found.next) == (RUNGS[:2], 1, 3)
    assert ladder(LAB, 1, UNTOUCHED, view(hint="look at the axis")).next == 2


@pytest.mark.parametrize(
    ("lab", "state", "words"),
    [
        (replace(LAB, kind="program"), UNTOUCHED, "costs nothing"),
        (LAB, LabState("passed", passes=(Pass("1", None, UNAIDED),)), "that stays"),
    ],
)
def test_a_hint_that_costs_nothing_says_so(lab, state, words):
    assert words in ladder(lab, 0, state, None).cost
