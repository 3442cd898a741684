"""`gradatim next`, `labs` and `skills`: lists of activities that fit a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.output import paint, wrap
from gradatim.printable import plain

if TYPE_CHECKING:
    from gradatim.model import Phase
    from gradatim.rules.catalogue import Item, LabRow, SkillRow
    from gradatim.rules.plan import Line, Step
    from gradatim.rules.plan.roadmap import PhaseProgress

Function = TypeVar("Function", bound=Callable[..., Any])

WIDEST_ID = 34  # columns
NARROWEST = 24  # columns for a title beside its id
MARKS = {
    "": (" ", "0"),
    "not started": (" ", "0"),
    "in progress": (">", "33"),
    "passed": ("✓", "32"),
    "provisional": ("~", "36"),
    "passed with hints": ("~", "36"),
    "passed, not explained": ("~", "36"),
    "mastered": ("★", "32"),
    "fading": ("↓", "35"),
}
LAB_STATES = ("not started", "in progress", "provisional", "passed")
SKILL_STATES = ("not started", "in progress", "provisional", "passed", "mastered", "fading")

_words = click.argument("words", metavar="[WORD]...", nargs=-1)
_phase = click.option("--phase", type=click.IntRange(1), help="Only those of this phase.")
_skill = click.option("--skill", metavar="SKILL", help="Only those of this skill.")


def _state(states: Sequence[str]) -> Callable[[Function], Function]:
    """The option for a state; its spaces may be typed as hyphens."""
    names = [state.replace(" ", "-") for state in states]
    return click.option("--state", type=click.Choice(names), help="Only those in this state.")


@click.command("next", epilog=example("gradatim next"))
@as_json
@click.pass_context
def next_(context: click.Context, as_json: bool) -> None:
    """What to do today: due cards first, then what you are ready for."""
    from gradatim.app.flow import FlowActions
    from gradatim.cli.flow import command, next_line, today_summary

    with open_actions(context, FlowActions) as app:
        if as_json:
            return output.print_json([asdict(step) for step in app.next()])
        found = app.agenda()
        print(paint("1", today_summary(app.this_day())))
        print("\n".join(agenda(found.lines)) or "  nothing is planned for today")
        if (step := found.following or found.more) is None:
            print("There is nothing to do: every lab you are ready for is passed.")
            return next_line("gradatim review --ahead 10")
        if found.lines and not found.following:
            print(wrap(f"Today's list is done. One more: {step.title}", "  "))
        next_line(command(step.kind, step.id))


def agenda(lines: Sequence[Line]) -> Iterator[str]:
    """Prints today's list, with ticks."""
    return marked_rows(
        [
            ("passed" if line.done else "not started", step.minutes, _id(step), step.title)
            for line in lines
            for step in [line.step]
        ]
    )


def items(found: Sequence[Item]) -> Iterator[str]:
    """Prints exercises and labs with their states."""
    return marked_rows(
        [
            (one.state, one.minutes, one.id, one.title)
            for one in found
            if one.kind in ("practice", "lab", "workshop")
        ]
    )


def marked_rows(rows: Sequence[tuple[str, int, str, str]], column: int = 0) -> Iterator[str]:
    """Prints state, minutes, id and title, each in a line with a mark."""
    column = column or id_column_width(name for _, _, name, _ in rows)
    for state, minutes, name, title in rows:
        yield _marked_row(state, f"{minutes:3.0f} min", name, title, column)


def id_column_width(names: Iterable[str]) -> int:
    """The width of the column for these ids; longer ids get a line of their own."""
    return min(max(map(len, names), default=0), WIDEST_ID)


def list_row(lead: str, name: str, title: str, column: int, indent: str = "  ") -> str:
    """A line of a list: minutes, the id to type, the title. If they do not fit side by side, the
    title is below."""
    start = f"{indent}{lead}  "
    space = " " * (len(start) + column + 2 if name else len(start))
    below = len(name) > column or output.width() - len(space) < NARROWEST
    if below:
        space = " " * 8
    room = max(output.width() - len(space), 16)
    lines = textwrap.wrap(plain(title), room, break_on_hyphens=False) or [""]
    text = f"\n{space}".join(lines)
    if not name:
        return start + text
    head = start + paint("36", name) + " " * max(column - len(name), 0)
    return f"{head.rstrip()}\n{space}{text}" if below else f"{head}  {text}"


def _id(step: Step) -> str:
    return "" if step.kind == "review" else step.id


@click.command(
    epilog=example(
        "gradatim labs --phase 1", "gradatim labs --state in-progress", "gradatim labs loop"
    )
)
@_words
@_phase
@_skill
@_state(LAB_STATES)
@as_json
@click.pass_context
def labs(
    context: click.Context,
    words: tuple[str, ...],
    phase: int | None,
    skill: str | None,
    state: str | None,
    as_json: bool,
) -> None:
    """All labs and where you stand; only those whose id or title has each WORD."""
    from gradatim.app.plan import PlanActions

    with open_actions(context, PlanActions) as app:
        known = app.skill(skill).id if skill else None
        found = [
            r
            for r in app.labs()
            if phase in (None, r.lab.phase)
            and (known is None or known in r.lab.skills)
            and _has_state(r.state, state)
            and _matches_words(words, r.lab.id, r.lab.title)
        ]
        if as_json:
            from gradatim.app import documents

            return output.print_json([documents.Lab.of(r) for r in found])
        _print(_labs(found, app.pack.phases), "labs", LAB_STATES)


def _labs(found: Sequence[LabRow], phases: Sequence[Phase]) -> Iterator[str]:
    column = id_column_width(r.lab.id for r in found)
    for number, inside in groupby(found, lambda r: r.lab.phase):
        group = [*inside]
        passed = sum(r.state.startswith("passed") for r in group)
        yield from _heading(number, phases, f"{passed} of {len(group)} passed")
        yield from marked_rows(
            [(r.state, r.lab.minutes, r.lab.id, r.lab.title) for r in group], column
        )


@click.command(
    epilog=example(
        "gradatim skills --phase 2", "gradatim skills --state passed", "gradatim skills git"
    )
)
@_words
@_phase
@_state(SKILL_STATES)
@as_json
@click.pass_context
def skills(
    context: click.Context,
    words: tuple[str, ...],
    phase: int | None,
    state: str | None,
    as_json: bool,
) -> None:
    """All skills and where you stand; only those whose id or title has each WORD."""
    from gradatim.app.plan import PlanActions

    with open_actions(context, PlanActions) as app:
        found = [
            r
            for r in app.skills()
            if phase in (None, r.skill.phase)
            and _has_state(r.state, state)
            and _matches_words(words, r.skill.id, r.skill.title)
        ]
        if as_json:
            from gradatim.app import documents

            return output.print_json([documents.Skill.of(r) for r in found])
        whole = app.profile() and not words and not state
        hours = {each.phase.number: _hours(each) for each in app.roadmap()} if whole else {}
        _print(_skills(found, app.pack.phases, hours), "skills", SKILL_STATES)


def _hours(phase: PhaseProgress) -> str:
    """For example "66 h on your plan: 14 h of chapters, 24 h of exercises and 28 h of labs"."""
    return f" · {phase.hours:.0f} h on your plan: {phase.by_part()}" if phase.parts else ""


def _skills(
    found: Sequence[SkillRow], phases: Sequence[Phase], hours: Mapping[int, str]
) -> Iterator[str]:
    column = id_column_width(r.skill.id for r in found)
    by_phase = sorted(found, key=lambda r: r.skill.phase)  # stable: the order within a phase stays
    for number, inside in groupby(by_phase, lambda r: r.skill.phase):
        group = [*inside]
        begun = sum(r.state != "not started" for r in group)
        counts = f"{begun} of {len(group)} begun{hours.get(number, '')}"
        yield from _heading(number, phases, counts)
        yield from skill_rows(group, column)


def skill_rows(found: Sequence[SkillRow], column: int = 0) -> Iterator[str]:
    """Prints a line for each skill: state, hours, id and title."""
    column = column or id_column_width(r.skill.id for r in found)
    for r in found:
        yield _marked_row(r.state, f"{r.hours:3.0f} h", r.skill.id, r.skill.title, column)


def _heading(number: int, phases: Sequence[Phase], counts: str) -> Iterator[str]:
    title = next((phase.title for phase in phases if phase.number == number), "")
    yield ""
    title = wrap(f"Phase {number}: {title}", "  ")
    yield paint("1", title) + "\n" + paint("2", wrap(counts, "  ", "  "))


def _marked_row(state: str, lead: str, name: str, title: str, column: int) -> str:
    mark, code = MARKS.get(state, ("?", "0"))
    text = list_row(lead, name, title, column, "    ")
    return f"  {paint(code, mark)}{text[3:]}"


def _print(lines: Iterable[str], what: str, states: Sequence[str]) -> None:
    from gradatim.cli.terminal import page

    text = "\n".join(lines).lstrip("\n")
    if not text:
        return print(f"no {what} match; fewer words or options find more")
    legend = "   ".join(f"{MARKS[s][0]} {s}" for s in states if s != "not started")
    page(f"{text}\n\n{paint('2', wrap(legend))}")


def _has_state(state: str, wanted: str | None) -> bool:
    if wanted is None:
        return True
    state = "provisional" if state in ("passed with hints", "passed, not explained") else state
    return state == wanted.replace("-", " ")


def _matches_words(words: Sequence[str], *texts: str) -> bool:
    return all(any(word.lower() in text.lower() for text in texts) for word in words)
