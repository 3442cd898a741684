"""`gradatim defend`: questions about your own code in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.errors import RequestError, SubmissionError
from gradatim.model.defence import CHANGE, REACH, ChangeRequest, CodeQuestion
from gradatim.printable import plain
from gradatim.rules.defence import words
from gradatim.rules.defence.history import HistoryQuestion
from gradatim.rules.defence.walkthrough import Part

if TYPE_CHECKING:
    from gradatim.app.defence import DefenceActions, Running
    from gradatim.defence.grading import ChangeResult, Grade
    from gradatim.rules.defence import Defence

AnyQuestion = TypeVar("AnyQuestion", CodeQuestion, HistoryQuestion, Part, ChangeRequest)


@click.command(
    epilog=example("gradatim defend demand-forecast", "gradatim defend --file totals.py")
)
@click.argument("project", metavar="[PROJECT]", required=False)
@click.option("--file", type=click.Path(path_type=Path), help="Practise on this Python file.")
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="The project's folder.")
@click.option("--continue", "go_on", is_flag=True, help="Go on with the one that is not over.")
@click.option(
    "--part",
    type=click.Choice(["code", "history", "walk-through", "change"]),
    help="Only this part.",
)
@click.option("--witness", metavar="NAME", default="", help="The person who watches.")
@click.option(
    "--minutes", metavar="N", type=click.IntRange(5, 120), help="Answer within this time."
)
@click.option(
    "--seed",
    metavar="N",
    type=click.IntRange(0, 2**31 - 1),
    help="Draw the questions by this seed.",
)
@as_json
@click.pass_context
def defend(context: click.Context, /, project: str | None, as_json: bool, **how: Any) -> None:
    """Answer questions about your own code and how it came about.

    PROJECT is an id from `gradatim projects`. The right answers were found by running your code,
    and by reading your log and your repository. With --json, list what you have defended so far
    and ask nothing.
    """
    from gradatim.app import documents
    from gradatim.app.defence import DefenceActions

    with open_actions(context, DefenceActions) as app:
        if as_json:
            return output.print_json(
                [documents.Defence.of(one) for one in app.defences(project or "")]
            )
        running = _begin(app, project, **how)
        try:
            _ask_code(app, running)
            _ask_history(app, running)
            _ask_walk(app, running)
            _ask_change(app, running)
        except EOFError:
            print()
            name = running.material.subject or f"--file {running.material.name}"
            do = f"go on within a day: gradatim defend {name} --continue"
            raise RequestError("no more answers came; what was answered is kept", do=do) from None
        _print_summary(
            next(one for one in app.defences() if one.id == running.id), len(running.all)
        )


def _begin(
    app: DefenceActions, project: str | None, file: Path | None, folder: Path | None,
    part: str | None, witness: str, minutes: int | None, seed: int | None, go_on: bool,
) -> Running:  # fmt: skip
    from gradatim.app.defence import PARTS, Options

    options = Options(" ".join(witness.split()), minutes or 0, seed, (part,) if part else PARTS)
    if bool(file) == bool(project):
        what = "name one project, or one file with --file"
        raise RequestError(what, do="gradatim projects lists the projects")
    if go_on and (witness or minutes or part or seed is not None):
        what = "a defence goes on as it was begun"
        raise RequestError(what, do="leave out all options but --continue")
    if go_on:
        return _continued(app, project, file)
    if file is not None:
        return app.defend_file(file, options, _print_progress)
    return app.defend_project(str(project), folder, options, _print_progress)


def _continued(app: DefenceActions, project: str | None, file: Path | None) -> Running:
    found = app.open_defence(app.project(project).id if project else "", file)
    if found is None:
        what = f"no defence of {project or file} can be continued"
        raise RequestError(what, do="begin one, without --continue")
    running = app.continue_defence(found)
    if running.changed:
        print(output.wrap("your code has changed since: what was left about it is not asked"))
    return running


def _print_progress(file: str) -> None:
    print(f"looking for questions about {plain(file)}", file=sys.stderr, flush=True)


def _heading(app: DefenceActions, running: Running, number: int, of: int) -> str:
    left = app.minutes_left(running)
    clock = "" if left is None else f" ({max(0, ceil(left))} minutes left)"
    return f"\n{number} of {of}{clock}"


def _remaining(running: Running, several: Sequence[AnyQuestion]) -> list[tuple[int, AnyQuestion]]:
    """The questions that are still to be asked, with their numbers."""
    return [(n, one) for n, one in enumerate(several, 1) if not running.is_closed(one)]


def _ask_code(app: DefenceActions, running: Running) -> None:
    if questions := _remaining(running, running.code):
        print(output.wrap(words.INTRODUCTIONS["code"] + _SKIPS))
        if CHANGE in running.options.parts and not running.change:
            print(output.wrap(_NO_CHANGE))
    for number, question in questions:
        app.ask_question(running, question)
        print(_heading(app, running, number, len(running.code)))
        _show(question, app.line_above(running, question))
        grade, skipped = _graded(app, running, question)
        _print_result(grade.right, skipped)
        for line in words.facts(question, grade.right, grade.call, grade.before, grade.after):
            print(output.wrap(line, "    ", "  "))


def _ask_history(app: DefenceActions, running: Running) -> None:
    if questions := _remaining(running, running.history):
        print(output.wrap(f"\n{words.INTRODUCTIONS['history']}"))
    elif running.material.subject and running.code and not running.history:
        print(output.wrap(_NO_HISTORY))
    for number, question in questions:
        print(_heading(app, running, number, len(running.history)))
        print(output.wrap(question.ask))
        typed = input("> ")
        right = app.answer_history(running, question, typed)
        _print_result(right, not typed.strip())
        if not right:
            print(output.wrap(f"the log says: {question.answer}", "    ", "  "))


def _ask_walk(app: DefenceActions, running: Running) -> None:
    if parts := _remaining(running, running.walk):
        print(output.wrap(f"\n{words.INTRODUCTIONS['walk-through']}{_ENDS}"))
    for number, part in parts:
        print(_heading(app, running, number, len(running.walk)))
        print(output.wrap(part.ask))
        text = _answer(app, running, part)
        found = app.answer_part(running, part, text)
        if found.counted:
            print(output.wrap(f"counted: {found.commit[:10]}, {found.figure} {found.value}"))
        else:
            print(output.paint("1;31", "not counted") if text else "skipped")


def _ask_change(app: DefenceActions, running: Running) -> None:
    if requests := _remaining(running, running.change):
        print(output.wrap(f"\n{words.INTRODUCTIONS[CHANGE]}"))
    for _, request in requests:
        app.ask_question(running, request)
        left = ceil(app.change_minutes_left(running, request))
        time = f"{left} minutes left" if left > 0 else "after the time"
        print(f"\n{time}; {words.late_rule(running.options.minutes)}")
        where = f"{request.file}, line {app.line_of(running, request)}, in {request.function}"
        print(output.wrap(where, "  "))
        print(output.wrap(request.ask))
        for call, fact in words.examples(request):
            _show_call(call, [fact])
        print(f"change this copy:\n  {plain(str(app.working_copy(running, request)))}")
        print(output.wrap(_CHECKS))
        _change(app, running, request)


def _change(app: DefenceActions, running: Running, request: ChangeRequest) -> None:
    """Judges the copy as often as the learner likes, until it is right or they stop."""
    while input("> ").strip().lower() != SKIP:
        try:
            checked = app.check_change(running, request)
        except (RequestError, SubmissionError) as error:
            print(output.wrap(f"{error}", "  "))
            continue
        if checked.passed:
            late = app.change_minutes_left(running, request) < 0
            _print_result(True, False)
            return print(output.wrap(f"all {checked.of} calls{', after the time' if late else ''}"))
        _failures(checked)
    app.leave_change(running, request)
    print("left as it is")


def _failures(checked: ChangeResult) -> None:
    print(output.wrap(f"{len(checked.failures)} of {checked.of} calls are not right yet"))
    for one in checked.failures[:MOST_FAILURES]:
        _show_call(one.call, words.failure(one.actual, one.wanted, one.is_new))


def _show_call(call: str, facts: Sequence[str]) -> None:
    print(output.wrap(call, "    ", "  "))
    for fact in facts:
        print(output.wrap(fact, "      ", "    "))


def _answer(app: DefenceActions, running: Running, part: Part) -> str:
    """An answer of several lines; asks for what is missing. "" skips the part."""
    text = _lines("> ")
    while text and (missing := app.citations(running, part, text).missing):
        print(output.wrap(f"this cites {' and '.join(missing)}; add it, or press Enter", "  "))
        if not (more := _lines("+ ")):
            break
        text = f"{text}\n{more}"
    return text


def _lines(prompt: str) -> str:
    """The typed lines up to an empty one."""
    lines: list[str] = []
    while line := input(prompt).strip():
        lines.append(line)
    return "\n".join(lines)


SKIP, MOST_FAILURES = "skip", 3
_CHECKS = f"Press Enter to check it, as often as you like; `{SKIP}` leaves it as it is."
_ENDS = " An empty line ends an answer."
_SKIPS = " An empty line skips a question."
_NO_HISTORY = (
    "\nThe log has nothing to ask about the history yet: verify the project at clean commits."
)
_NO_CHANGE = "no change request could be proven, so the last question is about code, too"


def _show(question: CodeQuestion, above: str) -> None:
    print(output.wrap(f"{question.file}, line {question.line}, in {question.function}", "  "))
    if question.kind == REACH:
        print(f"    {plain(above).strip()}")
    print(f"    {plain(question.old).strip()}")
    if question.new:
        print(f"  becomes\n    {plain(question.new).strip()}")
    print(output.wrap(words.ask(question)))
    for number, call in enumerate(question.options, 1):
        print(output.wrap(f"{number}  {call}", "     ", "  "))


def _graded(app: DefenceActions, running: Running, question: CodeQuestion) -> tuple[Grade, bool]:
    """The grade of an answer, and whether it was skipped."""
    while True:
        typed = input("> ")
        try:
            return app.answer_code(running, question, typed), not typed.strip()
        except RequestError as error:
            print(output.wrap(f"{error}", "  "))


def _print_result(right: bool, skipped: bool) -> None:
    if skipped:
        return print("skipped")
    print(output.paint("1;32", "correct") if right else output.paint("1;31", "not correct"))


def _print_summary(defence: Defence, of: int) -> None:
    skipped = sum(one.skipped for one in defence.answers)
    more = f", {skipped} skipped" if skipped else ""
    print(output.wrap(f"\n{defence.right} of {of} right{more}; {defence.word}"))
