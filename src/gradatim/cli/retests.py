"""`gradatim retest` and `gradatim explain`: make a provisional pass count."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import click

from gradatim.cli.flow import next_line
from gradatim.cli.options import activity, activity_argument, as_json, example, open_actions
from gradatim.cli.output import print_json, wrap
from gradatim.errors import RequestError

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.app.retests import Mistake, RetestActions

_BREAK = re.compile(r"(?<!\n)\n(?!\n)")  # within a paragraph


@click.command(epilog=example("gradatim retest running-totals"))
@activity_argument
@click.option("--now", is_flag=True, help="Start over even before the day on which it counts.")
@as_json
@click.pass_context
def retest(context: click.Context, words: tuple[str, ...], now: bool, as_json: bool) -> None:
    """Do a passed lab again from an empty file. Your old file is kept.

    A re-test counts from a later day on. Before that day, you are asked first.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab = activity(app, words).id
        if not now and (day := app.too_early(lab)):
            _confirm(lab, day, as_json)
        path, old = app.retest(lab)
        if as_json:
            return print_json({"lab": lab, "file": str(path), "kept": old and str(old)})
        print(path)
        if old:
            print(wrap(f"your old file: {old}", "  "))
        next_line(f"gradatim check {lab}")


def _confirm(lab: str, day: date, as_json: bool) -> None:
    """Asks whether to start over too early; RequestError without a terminal."""
    from gradatim.cli.terminal import confirm, is_interactive

    what = f"the re-test of {lab} counts from {day} on"
    if as_json or not is_interactive():
        raise RequestError(what, do="come back then, or start over now with --now")
    if not confirm(f"{what[0].upper()}{what[1:]}. Start over from an empty file now?"):
        raise RequestError("nothing was changed", do=f"come back on {day}")


@click.command(
    epilog=example("gradatim explain running-totals", "gradatim explain running-totals --check")
)
@activity_argument
@click.option("--text", help="The explanation; asked for if left out.")
@click.option("--check", is_flag=True, help="Check the copy in which you made the mistake.")
@click.option("--another", is_flag=True, help="Ask for another mistake.")
@as_json
@click.pass_context
def explain(
    context: click.Context,
    words: tuple[str, ...],
    text: str | None,
    check: bool,
    another: bool,
    as_json: bool,
) -> None:
    """Explain your solution, then make one mistake in a copy of it on purpose.

    This makes a pass count although it was mostly pasted. Write two or more sentences on what your
    solution does and why it is correct. To make the mistake you have to know what each line does.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab = activity(app, words).id
        if check:
            context.exit(_check(app, lab, as_json))
        asked = app.mistake(lab) if text is None and not as_json else None
        if another:
            app.other_mistake(lab)
        elif asked is None:
            app.explain(lab, _ask_explanation() if text is None else text)
        asked = app.mistake(lab)
        state = app.lab_state(lab).state
        if as_json:
            return print_json({"lab": lab, "state": state, "mistake": _json(asked)})
        if asked is not None:
            return _ask(lab, asked)
        _print_saved(app, lab)


def _ask_explanation() -> str:
    from gradatim.cli import prompts

    prompt = (
        "What does your solution do, and why is it correct? Write at least two sentences; an "
        "empty line ends."
    )
    return prompts.ask_text(wrap(prompt))


def _ask(lab: str, asked: Mistake) -> None:
    """Prints what to do in the copy."""
    print(wrap("Now make one mistake on purpose, in a copy of your file. A verdict would say:"))
    print(wrap(_BREAK.sub(" ", asked.lesson), "  ", "  "))
    print(wrap("Change nothing else. Your own file stays as it is. The copy:"))
    print(asked.copy)
    next_line(f"gradatim explain {lab} --check")


def _check(app: FlowActions, lab: str, as_json: bool) -> int:
    """Judges the copy; returns the exit code."""
    from gradatim.cli.terminal import busy

    with busy("checking the copy"):
        made = app.check_mistake(lab)
    if as_json:
        state, asked = app.lab_state(lab).state, app.mistake(lab)
        found = {"lab": lab, "state": state, "mistake": _json(asked)}
        print_json(found | {"right": made.right, "remark": made.remark})
    elif made.right:
        print("That is the mistake.")
        _print_saved(app, lab)
    else:
        print(wrap(made.remark))
        next_line(f"gradatim explain {lab} --check")
    return 0 if made.right else 1


def _json(asked: Mistake | None) -> dict[str, str] | None:
    return {"says": asked.lesson, "copy": str(asked.copy)} if asked else None


def _print_saved(app: FlowActions, lab: str) -> None:
    from gradatim.cli.flow import print_upcoming

    print(f"saved: {lab} is {app.lab_state(lab).state}")
    print_upcoming(app, lab)


def print_requirements(app: RetestActions, lab: str) -> None:
    """Prints what a provisional pass still needs."""
    from gradatim.rules import mastery

    state = app.lab_state(lab)
    sentences = {
        mastery.NOT_EXPLAINED: f"{state.reason}, so the pass is provisional. Explain it, and make "
        f"a small change: gradatim explain {lab}; or repeat it from an empty file: "
        f"gradatim retest {lab}.",
        mastery.WITH_HINTS: "Passed with hints, so it is provisional. From tomorrow, repeat it "
        f"from an empty file without hints: gradatim retest {lab}.",
    }
    if sentence := sentences.get(state.state):
        print(wrap(sentence))
