"""Proves cards: the code of a card must print its answer.

A pack's code is not trusted. Each card runs alone in a jailed process, as the submission of a lab
with a single check. The output is compared here, outside the jail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gradatim.author.proof import Problem
from gradatim.author.workers import Workers
from gradatim.judge.run import profile_of
from gradatim.model import Card, CheckResult, Lab, Material, Outcome
from gradatim.rules import answers

FILE = "__main__.py"  # so that classes print as in a script
MAX_OUTPUT = 300  # characters of the output that are shown

# The output comes with the verdict: no expected value goes into the jail.
_CHECKS = """
from gradatim.checks import check


@check
def ran(lab):
    \"\"\"runs to its end\"\"\"
"""
# No warnings in the output; an unseeded generator, so that answers must not depend on chance.
_GIVEN = """
import io, sys
import numpy
sys.stderr = io.StringIO()
numpy.random.seed()
"""


def problems(workers: Workers, cards: Sequence[Card]) -> list[Problem]:
    """The problems of `cards`, each of which has code to run."""
    results = workers.map(lambda card: run(workers, card.id, card.code, profile_for(card)), cards)
    return [
        p for card, result in zip(cards, results, strict=True) for p in _card_problems(card, result)
    ]


def run(workers: Workers, name: str, code: str, profile: str) -> CheckResult:
    """Runs a program of the pack; the result has its outcome and output."""
    lab = Lab(name, name, (), 1, "function", FILE, 1, profile)
    empty = {FILE: b""}
    material = Material(lab, "", "", empty, empty, checks=_CHECKS, given=_GIVEN)
    return workers.grade(material, {FILE: code.encode()}, 0).results[0]


def failure_reason(result: CheckResult) -> str:
    """Why a program failed; "" if it ran to the end."""
    if result.outcome is Outcome.PASS:
        return ""
    why = result.message.removeprefix("your file does not load: ").removeprefix("your code ")
    return why or "it says no reason"


def profile_for(card: Card) -> str:
    """The profile of the interpreter that runs a card: the one it names, or the smallest that
    suffices."""
    return card.profile or profile_of(card.code)


def _card_problems(card: Card, result: CheckResult) -> Iterator[Problem]:
    if why := failure_reason(result):
        yield _problem(card, f"its code does not run to its end: {why}", "correct the code")
    elif not _matches(card, result.output):
        printed = result.output.removesuffix("\n")
        what = f"its code prints {cut(printed)}, and the card says {cut(card.answer)}"
        yield _problem(card, what, "correct the answer, or the code")


def _matches(card: Card, printed: str) -> bool:
    if card.kind == "predict":
        return answers.same_text(printed, card.answer)
    try:
        return answers.is_close(card, float(printed))
    except ValueError:
        return False


def cut(text: str) -> str:
    """The repr of a text, cut to `MAX_OUTPUT` characters."""
    return repr(text if len(text) <= MAX_OUTPUT else text[:MAX_OUTPUT] + " ...")


def _problem(card: Card, what: str, do: str) -> Problem:
    return Problem("", what, f"cards/{card.skill}.toml, card '{card.id}'", do)
