"""Every command of `gradatim`: one verb each."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gradatim.cli import home_of, output
from gradatim.cli.context import as_json, lab_id, opened, part
from gradatim.errors import SubmissionError
from gradatim.model import Lab, Outcome, Verdict

if TYPE_CHECKING:
    from gradatim.app.everything import App
    from gradatim.app.retests import Honest

# What a module of its own holds is imported when it is called, or when all are listed.
ELSEWHERE = {
    "author": "authoring",
    "cards": "cards",
    "explain": "retests",
    "glossary": "glossary",
    "plan": "plan",
    "practice": "practice",
    "projects": "projects",
    "read": "read",
    "retest": "retests",
    "review": "review",
    "time": "time",
    "verify": "projects",
    "why": "why",
    "worked": "worked",
}


class Program(click.Group):
    """The commands of this module, and those that lie elsewhere."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted({*super().list_commands(context), *ELSEWHERE})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in ELSEWHERE:
            return super().get_command(context, name)
        found: click.Command = getattr(import_module(f"gradatim.cli.{ELSEWHERE[name]}"), name)
        return found


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Gradatim plans your weeks, grades what you write and names the wrong idea behind it.",
)
@click.option(
    "--home",
    type=click.Path(path_type=Path),
    help="The learner's folder (GRADATIM_HOME, ~/gradatim).",
)
@click.option(
    "--pack",
    type=click.Path(path_type=Path),
    help="A curriculum other than the one that came with it.",
)
@click.pass_context
def program(context: click.Context, home: Path | None, pack: Path | None) -> None:
    context.obj = (home_of(home), pack)


@program.command()
@click.option("--port", type=int, help="A port of your choice.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.pass_context
def start(context: click.Context, port: int | None, no_browser: bool) -> None:
    """Open the app: who you are at first, then today's work."""
    from gradatim import libraries
    from gradatim.web import serve

    libraries.begin()
    with opened(context) as app:
        if missing := libraries.state():
            print(f"{missing}; {libraries.remedy()}", flush=True)
        serve(app, port, not no_browser)


@program.command()
@as_json
@click.pass_context
def place(context: click.Context, as_json: bool) -> None:
    """Waive what you can do already, by doing it. At most 25 questions; Ctrl-C keeps your answers.

    With --json nothing is asked: the state of the placement is shown.
    """
    from gradatim.cli import questions

    with opened(context) as app:
        if as_json:
            return output.document(output.placing_json(app.placing()))
        before = app.plan().finish
        print("Nothing typed says that you do not know it yet. Ctrl-C stops; go on when you like.")
        while not (placing := app.placing()).over:
            print(f"\nquestion {len(placing.belief.answers) + 1}")
            if placing.card:
                app.answer(placing.card, questions.typed(placing.card))
            elif placing.lab and not _short_lab(app, placing.lab, placing.begun):
                return
        output.placed(app.placed(), before, app.plan().finish)


def _short_lab(app: App, lab: Lab, begun: bool) -> bool:
    """Offers a lab, or asks about one that was begun; whether the placement goes on now."""
    from gradatim.cli import questions

    goes_on = questions.keeps(lab) if begun else questions.takes(lab)
    if not (begun and goes_on):
        app.take(lab, goes_on)
    if not goes_on:
        return True
    print(f"write {app.begin(lab.id)}, and ask for a verdict with: gradatim check {lab.id}")
    print("gradatim place goes on when it has passed")
    return False


@program.command()
@as_json
@click.pass_context
def labs(context: click.Context, as_json: bool) -> None:
    """All labs, with where you stand."""
    with opened(context) as app:
        output.labs(app.labs(), as_json)


@program.command()
@as_json
@click.pass_context
def skills(context: click.Context, as_json: bool) -> None:
    """All skills, with where you stand."""
    with opened(context) as app:
        output.skills(app.skills(), as_json)


@program.command("next")
@as_json
@click.pass_context
def next_(context: click.Context, as_json: bool) -> None:
    """Today's steps. Due cards first, then labs that you are ready for."""
    with opened(context) as app:
        output.steps(app.next(), as_json)


@program.command("open")
@lab_id
@click.pass_context
def open_(context: click.Context, lab: str) -> None:
    """Lay a lab's starter into your folder and print where it is."""
    from gradatim.app.labs import Judged

    with part(context, Judged) as app:
        print(app.begin(lab))


@program.command()
@lab_id
@click.argument("path", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--seed", type=int, help="Replay the inputs of a verdict.")
@as_json
@click.pass_context
def check(
    context: click.Context, lab: str, path: Path | None, seed: int | None, as_json: bool
) -> None:
    """One verdict, and the wrong idea behind it where it is known.

    LAB is a lab as `gradatim labs` names it, FILE a file other than your own.
    """
    from gradatim.app.retests import Honest

    with part(context, Honest) as app:
        if as_json:
            verdict = app.name(app.check(lab, path, seed))
            output.document(output.verdict_json(verdict))
        else:
            verdict = _check(app, lab, path, seed)
            if seed is not None:
                print("a replay, on inputs that could be known: it counts for nothing")
    context.exit({Outcome.PASS: 0, Outcome.FAIL: 1}.get(verdict.outcome, 2))


@program.command()
@click.pass_context
def watch(context: click.Context) -> None:
    """A verdict on every save, in whichever editor, until Ctrl-C."""
    with opened(context) as app:
        saves = app.saves()
        print(f"watching {app.home / 'labs'}; save a lab's file to see its verdict", flush=True)
        for lab in saves:
            print(f"\n{lab}")
            app.stir(lab)
            try:
                _check(app, lab)
            except SubmissionError as error:  # the next save may be better
                print(error)
            sys.stdout.flush()


def _check(app: Honest, lab: str, path: Path | None = None, seed: int | None = None) -> Verdict:
    from gradatim.cli.retests import after_pass

    verdict = app.check(lab, path, seed, output.result)
    output.outcome(verdict)
    verdict = app.name(verdict)
    output.explanation(verdict)
    if verdict.outcome is Outcome.PASS:
        after_pass(app, lab)
    return verdict


@program.command()
@lab_id
@as_json
@click.pass_context
def hint(context: click.Context, lab: str, as_json: bool) -> None:
    """The next rung of the hint ladder. It is recorded: a pass after a hint is provisional."""
    from gradatim.app.labs import Judged

    with part(context, Judged) as app:
        output.hints(app.hint(lab), as_json)


@program.command()
@click.argument("skill", metavar="[SKILL]", required=False)
@as_json
@click.pass_context
def drill(context: click.Context, skill: str | None, as_json: bool) -> None:
    """An interview question, the one that you have not answered for longest.

    SKILL is a skill as `gradatim skills` names it; without one, any with a lab passed.
    """
    from gradatim.cli import questions

    with opened(context) as app:
        if as_json:
            return output.drills(app.drills(skill))
        found = app.next_drill(skill)
        if found is None:
            do = "name another skill" if skill else "drills come with the labs that you pass"
            return print(f"there is no question yet; {do}")
        met = questions.drill(found)
        app.drilled(found, met)
        print(f"{sum(met)} of {len(met)} points")


@program.command()
@as_json
@click.pass_context
def progress(context: click.Context, as_json: bool) -> None:
    """What the evidence says."""
    with opened(context) as app:
        output.progress(app.progress(), as_json)


@program.command()
@as_json
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """What this machine can do. The level of the jail and why, versions, disk."""
    from gradatim.app import doctor as doctor_

    output.facts(doctor_.facts(context.obj[0]), as_json)
