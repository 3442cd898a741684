"""Grades an answer to a question about code by running both versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gradatim.defence import calls, jail, sources
from gradatim.defence.jail import FIRST_SALT, ODD, SECOND_SALT, File, Outcome, Runner, Variant
from gradatim.defence.questions import changed_source
from gradatim.errors import RequestError
from gradatim.model.defence import (
    BREAKS,
    COUNTEREXAMPLE,
    PREDICT,
    REACH,
    SAME,
    Case,
    ChangeRequest,
    CodeQuestion,
)
from gradatim.syntax import literal


@dataclass(frozen=True)
class Grade:
    """Whether an answer is right, and what running it showed."""

    right: bool
    call: str = ""  # the call that was run
    before: str = ""  # the result with the file as it is
    after: str = ""  # the result with the new line


def grade(runner: Runner, file: File, question: CodeQuestion, typed: str) -> Grade:
    """RequestError for an answer that cannot be parsed; it does not count and may be given
    again."""
    typed = typed.strip()
    if question.kind == BREAKS:
        return _grade_choice(question, typed)
    if question.kind == PREDICT:
        right = _same_value(typed, question.answer)
        return Grade(right, question.call, question.before, question.after)
    if question.kind == COUNTEREXAMPLE and typed.strip("`'\"").lower() == SAME:
        return Grade(question.answer == SAME)
    call = calls.validate_call(typed, calls.usable_names(file.source, file.other_files))
    if question.kind == REACH:
        (before,) = _run(runner, file, [file.source], call)
        return Grade(question.line in before.lines, call, before.shown)
    sources = [file.source, changed_source(file.source, question)]
    before, after = _run(runner, file, sources, call)
    return Grade(before.shown != after.shown, call, before.shown, after.shown)


def _grade_choice(question: CodeQuestion, typed: str) -> Grade:
    numbers = {str(n): one for n, one in enumerate(question.options, 1)}
    call = numbers.get(typed, typed)
    if call not in question.options:
        raise RequestError("this is none of the calls", do=f"answer 1 to {len(numbers)}")
    right = call == question.answer
    return Grade(right, question.answer, question.before, question.after)


def _same_value(typed: str, answer: str) -> bool:
    wanted = literal(answer)
    if typed == answer or (isinstance(wanted, str) and typed == wanted):
        return True
    try:
        found = literal(typed)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    if isinstance(wanted, (dict, set)):
        return type(found) is type(wanted) and bool(found == wanted)
    return repr(found) == answer


def _run(runner: Runner, file: File, sources: Sequence[str], call: str) -> list[Outcome]:
    """The results of the call on each version. RequestError unless they are the same twice."""
    variants = [Variant(source, (call,)) for source in sources]
    first, second = (
        jail.run_variants(runner, file, variants, salt) for salt in (FIRST_SALT, SECOND_SALT)
    )
    found: list[Outcome] = []
    for one, two in zip(first, second, strict=True):
        if one is None or two is None or one.outcomes[0] is None or two.outcomes[0] is None:
            raise RequestError("this call did not end in time", do="give a smaller one")
        outcome = one.outcomes[0]
        if outcome.kind == ODD or outcome.shown != two.outcomes[0].shown:
            raise RequestError("this call has no result that can be compared", do="give another")
        found.append(outcome)
    return found


# A change request -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Failure:
    """A call whose result is not the one that the request requires."""

    call: str
    actual: str
    wanted: str
    is_new: bool  # whether the result should have changed; else it should have stayed the same


@dataclass(frozen=True)
class ChangeResult:
    """The results of the cases of a change request on a changed file."""

    of: int
    failures: tuple[Failure, ...]

    @property
    def passed(self) -> bool:
        return not self.failures


def check(runner: Runner, file: File, request: ChangeRequest, source: str) -> ChangeResult:
    """Runs the cases on a changed file. RequestError if it does not run to its end."""
    variant = Variant(source, tuple(one.call for one in request.cases))
    [run] = jail.run_variants(runner, sources.with_source(file, source), [variant])
    if run is None:
        raise RequestError("your file did not run to its end", do="look for a loop that never ends")
    pairs = zip(request.cases, run.outcomes, strict=True)
    failures = [_failure(case, one) for case, one in pairs if not _matches(case, one)]
    return ChangeResult(len(request.cases), tuple(failures))


def _matches(case: Case, outcome: Outcome | None) -> bool:
    """Whether a result is as required; for errors, only the type is compared."""
    if outcome is None:
        return False
    if case.wanted.startswith("raises "):
        return outcome.shown.partition(":")[0] == case.wanted.partition(":")[0]
    return outcome.clear == case.clear


def _failure(case: Case, outcome: Outcome | None) -> Failure:
    came = "did not end in time" if outcome is None else outcome.shown or "a value without a text"
    return Failure(case.call, came, case.wanted, case.is_changed)
