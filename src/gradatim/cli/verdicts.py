"""Prints a verdict as terminal text, failures first, or as the JSON that other programs rely on."""

from __future__ import annotations

import re
import sys
from ast import literal_eval
from collections.abc import Sequence

from gradatim.cli import comparison_output
from gradatim.cli.output import MARKS, paint, width, wrap
from gradatim.model import CheckProgress, CheckResult, Level, Outcome, Verdict
from gradatim.printable import pluralize

_EMPHASIS = re.compile(r"(?<![\w*])\*([^\s*][^*\n]*)\*(?![\w*])")
_PLACE = re.compile(
    r"(?P<seen>.*) \(line (?P<line>\d+): (?P<code>[^\n]*?)\)(; expected (?P<wanted>.*))?", re.DOTALL
)
_PRINTED_LINES = re.compile(
    r'(.* prints) "(.*)"\nexpected "(.*)"'
)  # a printed line, and the expected one
_ERRORS = "on the error output:"
_BREAK = re.compile(r"(?<=\S)\n(?=[^\s*\->]|-\d)")  # a line break within a paragraph


def progress(found: CheckProgress) -> str:
    """The progress of a check: the share of its time limit that is used, and the loss of a
    training."""
    text = f"check {found.check}/{found.checks}, CPU {found.seconds:.1f}/{found.limit:g} s"
    if found.training is None:
        return text
    loss = found.training.loss
    shown = "not finite" if loss is None else f"{loss:.3g}"
    return f"{text} · step {found.training.step}, loss {shown}"


def verdict(found: Verdict, details: bool = False) -> None:
    """Prints what failed, how many other checks there are, and the result."""
    for r in found.results:
        if r.outcome in (Outcome.FAIL, Outcome.BROKEN):
            _print_failure(r)
    passes = [r for r in found.results if r.outcome is Outcome.PASS]
    skipped = [r for r in found.results if r.outcome is Outcome.SKIP]
    if details or found.outcome is Outcome.PASS:
        for r in passes:
            _line(Outcome.PASS, r.sentence)
    elif passes:
        _line(Outcome.PASS, f"{pluralize(len(passes), 'check')} passed")
    if details:
        for r in skipped:
            _line(Outcome.SKIP, f"not run: {r.sentence}")
    elif skipped:
        _line(Outcome.SKIP, f"{pluralize(len(skipped), 'more check')} once that passes")
    _print_outcome(found, details)


def _print_failure(r: CheckResult) -> None:
    _line(r.outcome, r.sentence)
    _message(r.message)
    if r.hint:
        print(wrap(f"note: {r.hint}", "    ", "    "))
    if r.output and r.outcome is Outcome.FAIL:
        between = " " if r.output.startswith(_ERRORS) else ":\n"
        print(wrap(f"your code printed{between}{r.output.rstrip()}", "    ", "    "))


def _message(text: str) -> None:
    """A check's message. A line of code in it is printed separately, so that its brackets cannot be
    confused with those of the message."""
    two = _PRINTED_LINES.fullmatch(text)
    if two and max(map(len, text.splitlines())) + 4 > width():  # short lines are never wrapped
        text = '{}\n    "{}"\nexpected\n    "{}"'.format(*two.groups())
    found = _PLACE.fullmatch(text)
    if found is None:
        return print(wrap(text, "    ", "    "))
    print(wrap(found["seen"], "    ", "    "))
    print(wrap(f"line {found['line']}: {found['code']}", "        ", "      "))
    if wanted := found["wanted"]:
        shown = _printed(wanted) if "your program" in found["seen"] else wanted
        print(wrap(f"expected {shown}", "        ", "    "))


def _printed(wanted: str) -> str:
    """Expected output without the sign for the end of its line."""
    try:
        text = literal_eval(wanted)
    except (ValueError, SyntaxError):
        return wanted
    if not isinstance(text, str):
        return wanted
    lines = text.removesuffix("\n")
    return f"\n{lines}" if "\n" in lines else f'"{lines}"'


def _line(outcome: Outcome, text: str) -> None:
    code, mark = MARKS[outcome]
    print(paint(code, wrap(text, "  ", f"{mark} ")))


def _print_outcome(found: Verdict, details: bool) -> None:
    words = {
        Outcome.PASS: "passed",
        Outcome.FAIL: "not yet",
        Outcome.BROKEN: "This could not be checked. It is our fault, and does not count.",
    }
    facts = [f"{found.ms:.0f} ms", f"seed {found.seed}"] if details else []
    if details or found.level is not Level.SEALED:
        facts.append(f"protection: {found.level}")
    word = words[found.outcome]
    line = " · ".join([word, *facts])
    print(paint("1;" + MARKS[found.outcome][0], word) + line.removeprefix(word))
    sys.stdout.flush()


def explanation(found: Verdict, details: bool = False) -> None:
    """Prints the known mistakes and the smallest failing case; with `details`, that of every
    check."""
    for one in found.misconceptions:
        lead = "this looks like" if one.whole else "part of this looks like"
        print(f"\n{lead}: {paint('1', one.name.replace('_', ' '))}")
        print(wrap(_EMPHASIS.sub(r"\1", _BREAK.sub(" ", one.lesson)), "  ", "  "))
    cases = [r for r in found.results if r.case or (r.comparison and r.comparison.inputs)]
    for n, r in enumerate(cases if details else cases[:1]):
        print(f"\n{r.sentence}:" if n else f"\n{_case_label(r)}:")
        if r.comparison:
            comparison_output.show(r.comparison)
        else:
            print(wrap(r.case, "  ", "  "))


def _case_label(r: CheckResult) -> str:
    """The label of a check's case."""
    if r.comparison and comparison_output.is_typed(r.comparison):
        return "how to see it"
    if r.comparison and r.comparison.call and not (r.comparison.inputs or r.comparison.returned):
        return "what was called"  # which part of it fails is unknown
    several = r.comparison and not r.comparison.inputs and "\n" in r.comparison.call
    return "a short program that fails" if several else "the smallest input that fails"


def hints(rungs: Sequence[str], of: int) -> None:
    """Prints the hints shown so far; `of`: how many there are."""
    for number, rung in enumerate(rungs, 1):
        print(wrap(f"hint {number} of {of}: {rung}", "  "))
