"""`gradatim defend`: questions about your own code in the terminal."""

from __future__ import annotations

import sys
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_part
from gradatim.errors import RequestError
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, REACH, SAME, CodeQuestion
from gradatim.printable import plain

if TYPE_CHECKING:
    from gradatim.app.defence import DefenceActions, Running
    from gradatim.defence.grading import Grade
    from gradatim.rules.defence import Defence
    from gradatim.rules.defence.walkthrough import Part


@click.command(
    epilog=example("gradatim defend demand-forecast", "gradatim defend --file totals.py")
)
@click.argument("project", metavar="[PROJECT]", required=False)
@click.option("--file", type=click.Path(path_type=Path), help="Practise on this Python file.")
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="The project's folder.")
@click.option(
    "--part", type=click.Choice(["code", "history", "walk-through"]), help="Only this part."
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
    from gradatim.app.defence import DefenceActions

    with open_part(context, DefenceActions) as app:
        if as_json:
            return output.document([_document(one) for one in app.defences(project or "")])
        running = _begin(app, project, **how)
        try:
            _ask_code(app, running)
            _ask_history(app, running)
            _ask_walk(app, running)
        except EOFError:
            print()
            raise RequestError("no more answers came; what was answered is kept") from None
        _end(next(one for one in app.defences() if one.id == running.id), len(running.all))


def _begin(
    app: DefenceActions, project: str | None, file: Path | None, folder: Path | None,
    part: str | None, witness: str, minutes: int | None, seed: int | None,
) -> Running:  # fmt: skip
    from gradatim.app.defence import PARTS, Options

    options = Options(" ".join(witness.split()), minutes or 0, seed, (part,) if part else PARTS)
    if bool(file) == bool(project):
        what = "name one project, or one file with --file"
        raise RequestError(what, do="gradatim projects lists the projects")
    if file is not None:
        return app.defend_file(file, options, _reading)
    return app.defend_project(str(project), folder, options, _reading)


def _reading(file: str) -> None:
    print(f"looking for questions about {plain(file)}", file=sys.stderr, flush=True)


def _number(app: DefenceActions, running: Running, number: int, of: int) -> str:
    left = app.minutes_left(running)
    clock = "" if left is None else f" ({max(0, ceil(left))} minutes left)"
    return f"\n{number} of {of}{clock}"


def _ask_code(app: DefenceActions, running: Running) -> None:
    if running.code:
        print(output.wrap(_CODE))
        if running.material.subject:
            print(output.wrap(_NO_CHANGE))
    for number, question in enumerate(running.code, 1):
        app.ask_question(running, question)
        print(_number(app, running, number, len(running.code)))
        _show(question, app.line_above(running, question))
        grade, skipped = _graded(app, running, question)
        _word(grade.right, skipped)
        for line in _facts(question, grade):
            print(output.wrap(line, "    ", "  "))


def _ask_history(app: DefenceActions, running: Running) -> None:
    if running.history:
        print(output.wrap(_HISTORY))
    elif running.material.subject and running.code:
        print(output.wrap(_NO_HISTORY))
    for number, question in enumerate(running.history, 1):
        print(_number(app, running, number, len(running.history)))
        print(output.wrap(question.ask))
        typed = input("> ")
        right = app.answer_history(running, question, typed)
        _word(right, not typed.strip())
        if not right:
            print(output.wrap(f"the log says: {question.answer}", "    ", "  "))


def _ask_walk(app: DefenceActions, running: Running) -> None:
    if running.walk:
        print(output.wrap(_WALK))
    for number, part in enumerate(running.walk, 1):
        print(_number(app, running, number, len(running.walk)))
        print(output.wrap(part.ask))
        text = _answer(app, running, part)
        found = app.answer_part(running, part, text)
        if found.counted:
            print(output.wrap(f"counted: {found.commit[:10]}, {found.figure} {found.value}"))
        else:
            print(output.paint("1;31", "not counted") if text else "skipped")


def _answer(app: DefenceActions, running: Running, part: Part) -> str:
    """An answer of several lines, with what it still lacks asked for; "" skips the part."""
    text = _lines("> ")
    while text and (missing := app.citations(running, part, text).missing):
        print(output.wrap(f"this cites {' and '.join(missing)}; add it, or press Enter", "  "))
        if not (more := _lines("+ ")):
            break
        text = f"{text}\n{more}"
    return text


def _lines(prompt: str) -> str:
    """What is typed up to an empty line."""
    lines: list[str] = []
    while line := input(prompt).strip():
        lines.append(line)
    return "\n".join(lines)


_CODE = (
    "Questions about your code. The result of a call is what it returns, raises or prints, and "
    "what it does to its arguments. An empty line skips a question."
)
_HISTORY = (
    "\nThe history. Answer with a commit (7 characters or more), or with the name in the log."
)
_NO_HISTORY = (
    "\nThe log has nothing to ask about the history yet: verify the project at clean commits."
)
_NO_CHANGE = "this project has no change request, so the last question is about code, too"
_WALK = (
    "\nThe walk-through, in five parts. An answer counts if it cites a commit of the repository "
    "(7 characters or more) and a figure of the log, by its value and a word of its name. An "
    "empty line ends an answer."
)


def _show(question: CodeQuestion, above: str) -> None:
    print(output.wrap(f"{question.file}, line {question.line}, in {question.function}", "  "))
    if question.kind == REACH:
        print(f"    {plain(above).strip()}")
    print(f"    {plain(question.old).strip()}")
    if question.new:
        print(f"  becomes\n    {plain(question.new).strip()}")
    print(output.wrap(_ASKS[question.kind].format(call=question.call, before=question.before)))
    for number, call in enumerate(question.options, 1):
        print(output.wrap(f"{number}  {call}", "     ", "  "))


_ASKS = {
    COUNTEREXAMPLE: "Give a call whose result changes, or answer `same` if there is none.",
    BREAKS: "Which one of these calls has another result now?",
    REACH: "Give a call that runs the second line.",
    PREDICT: "{call} gives {before}. What does it give now?",
}


def _graded(app: DefenceActions, running: Running, question: CodeQuestion) -> tuple[Grade, bool]:
    """The grade of an answer, and whether it was skipped."""
    while True:
        typed = input("> ")
        try:
            return app.answer_code(running, question, typed), not typed.strip()
        except RequestError as error:
            print(output.wrap(f"{error}", "  "))


def _word(right: bool, skipped: bool) -> None:
    if skipped:
        return print("skipped")
    print(output.paint("1;32", "correct") if right else output.paint("1;31", "not correct"))


def _facts(question: CodeQuestion, grade: Grade) -> list[str]:
    right = _both(question.call or question.answer, question.before, question.after)
    if question.kind in (BREAKS, PREDICT):
        return [right]
    found = [_both(grade.call, grade.before, grade.after)] if grade.call else []
    if question.answer == SAME and not (grade.right and grade.call):
        found.append(f"{question.searched} calls were tried, and none had another result")
    elif not grade.right:
        found.append(f"for example, {right}")
    return found


def _both(call: str, before: str, after: str) -> str:
    if not after:
        return f"{call}: {before}"
    return f"{call}: {before}" + (f"; now {after}" if after != before else ", as before")


def _end(defence: Defence, of: int) -> None:
    skipped = sum(one.skipped for one in defence.answers)
    more = f", {skipped} skipped" if skipped else ""
    print(output.wrap(f"\n{defence.right} of {of} right{more}; {defence.word}"))


def _document(one: Defence) -> dict[str, Any]:
    return {
        "start": one.at.isoformat(),
        "project": one.subject,
        "file": one.file,
        "supervised": one.supervised,
        "witness": one.witness,
        "says": one.word,
        "commit": one.commit,
        "asked": one.shown,
        "right": one.right,
        "answers": [
            {"kind": a.kind, "about": a.ask, "right": a.right, "late": a.late} for a in one.answers
        ],
    }
