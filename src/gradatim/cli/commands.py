"""The commands of `gradatim`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gradatim.cli import home_of, output
from gradatim.cli.options import as_json, lab_id, open_app, open_part
from gradatim.errors import SubmissionError
from gradatim.model import Lab, Outcome, Verdict

if TYPE_CHECKING:
    from gradatim.app.app import App
    from gradatim.app.retests import RetestActions

# Command -> module that defines it; imported only when the command is called or listed.
LAZY = {
    "audit": "audit",
    "author": "authoring",
    "cards": "cards",
    "defend": "defend",
    "explain": "retests",
    "feedback": "feedback",
    "glossary": "glossary",
    "interview": "interview",
    "jobs": "jobs",
    "journal": "journal",
    "mcp": "mcp",
    "plan": "plan",
    "portfolio": "portfolio",
    "practice": "practice",
    "projects": "projects",
    "read": "read",
    "retest": "retests",
    "review": "review",
    "search": "search",
    "time": "time",
    "verify": "projects",
    "why": "why",
    "worked": "worked",
}


class Program(click.Group):
    """The commands of this module, and those imported on demand."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted({*super().list_commands(context), *LAZY})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in LAZY:
            return super().get_command(context, name)
        found: click.Command = getattr(import_module(f"gradatim.cli.{LAZY[name]}"), name)
        return found


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Gradatim plans your weeks, grades what you write and names the wrong idea behind it.",
)
@click.option(
    "--home",
    type=click.Path(path_type=Path),
    help="Your folder. Default: GRADATIM_HOME or ~/gradatim.",
)
@click.option(
    "--pack",
    type=click.Path(path_type=Path),
    help="Another curriculum.",
)
@click.pass_context
def program(context: click.Context, home: Path | None, pack: Path | None) -> None:
    context.obj = (home_of(home), pack)


@program.command()
@click.option("--port", type=int, help="The port to use.")
@click.option("--no-browser", is_flag=True, help="Print the address and open no browser.")
@click.pass_context
def start(context: click.Context, port: int | None, no_browser: bool) -> None:
    """Open the app in your browser."""
    from gradatim import libraries
    from gradatim.web import serve

    libraries.begin()
    with open_app(context) as app:
        if missing := libraries.state():
            print(f"{missing}; {libraries.remedy()}", flush=True)
        serve(app, port, not no_browser)


@program.command()
@as_json
@click.pass_context
def place(context: click.Context, as_json: bool) -> None:
    """Skip what you already know. At most 25 questions; Ctrl-C keeps your answers.

    With --json, show the state of the placement and ask nothing.
    """
    from gradatim.cli import prompts

    with open_app(context) as app:
        if as_json:
            return output.document(output.placement_json(app.placement_state()))
        before = app.plan().finish
        print("Leave it empty if you don't know yet. Ctrl-C stops; you can continue any time.")
        while not (state := app.placement_state()).over:
            print(f"\nquestion {len(state.belief.answers) + 1}")
            if state.card:
                app.answer(state.card, prompts.ask_typed(state.card))
            elif state.lab and not _short_lab(app, state.lab, state.begun):
                return
        output.placed(app.end_placement(), before, app.plan().finish)


def _short_lab(app: App, lab: Lab, begun: bool) -> bool:
    """Offers a lab, or asks about one that was begun; whether to go on asking now."""
    from gradatim.cli import prompts

    accepted = prompts.continues_lab(lab) if begun else prompts.accepts_lab(lab)
    if not (begun and accepted):
        app.record_lab_offer(lab, accepted)
    if not accepted:
        return True
    print(f"edit {app.begin(lab.id)}, then run: gradatim check {lab.id}")
    print("when it passes, gradatim place continues")
    return False


@program.command()
@as_json
@click.pass_context
def labs(context: click.Context, as_json: bool) -> None:
    """All labs and your progress."""
    with open_app(context) as app:
        output.labs(app.labs(), as_json)


@program.command()
@as_json
@click.pass_context
def skills(context: click.Context, as_json: bool) -> None:
    """All skills and your progress."""
    with open_app(context) as app:
        output.skills(app.skills(), as_json)


@program.command("next")
@as_json
@click.pass_context
def next_(context: click.Context, as_json: bool) -> None:
    """Today's steps: due cards first, then labs that you are ready for."""
    with open_app(context) as app:
        output.steps(app.next(), as_json)


@program.command("open")
@lab_id
@click.pass_context
def open_(context: click.Context, lab: str) -> None:
    """Create the files of a lab or exercise in your folder and print where they are.

    The task lies beside them as Markdown.
    """
    from gradatim.app.labs import LabActions

    with open_part(context, LabActions) as app:
        output.missing(app.missing(app.lab(lab).skills))
        print(app.begin(lab))
        click.echo(f"the task: {app.task_path(lab)}", err=True)


@program.command()
@lab_id
@click.argument("path", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--seed", type=int, help="Use the inputs of an earlier verdict.")
@as_json
@click.pass_context
def check(
    context: click.Context, lab: str, path: Path | None, seed: int | None, as_json: bool
) -> None:
    """Grade a lab. A known mistake is named.

    LAB is an id from `gradatim labs`; FILE replaces your file in the lab's folder.
    """
    from gradatim.app.retests import RetestActions

    with open_part(context, RetestActions) as app:
        if as_json:
            verdict = app.diagnose(app.check(lab, path, seed))
            output.document(output.verdict_json(verdict))
        else:
            verdict = _check(app, lab, path, seed)
            if seed is not None:
                print("a replay: it does not count, because its inputs are known")
    context.exit({Outcome.PASS: 0, Outcome.FAIL: 1}.get(verdict.outcome, 2))


@program.command()
@click.pass_context
def watch(context: click.Context) -> None:
    """Grade a lab whenever you save it, in any editor, until Ctrl-C."""
    with open_app(context) as app:
        saves = app.saved_labs()
        print(f"watching {app.home / 'labs'}; save a lab's file to grade it", flush=True)
        for lab in saves:
            print(f"\n{lab}")
            app.record_activity(lab)
            try:
                _check(app, lab)
            except SubmissionError as error:  # the next save may be better
                print(error)
            sys.stdout.flush()


def _check(
    app: RetestActions, lab: str, path: Path | None = None, seed: int | None = None
) -> Verdict:
    from gradatim.cli.retests import after_pass

    verdict = app.check(lab, path, seed, output.result)
    output.outcome(verdict)
    verdict = app.diagnose(verdict)
    output.explanation(verdict)
    if verdict.outcome is Outcome.PASS:
        after_pass(app, lab)
    return verdict


@program.command()
@lab_id
@click.option("--reworded", is_flag=True, help="The last hint, in the words of your own tutor.")
@as_json
@click.pass_context
def hint(context: click.Context, lab: str, reworded: bool, as_json: bool) -> None:
    """Show the next hint. After a hint, a pass is provisional."""
    if reworded:
        from gradatim.cli import tutor

        return tutor.reworded(context, lab, as_json)
    from gradatim.app.labs import LabActions

    with open_part(context, LabActions) as app:
        output.hints(app.hint(lab), as_json)


@program.command()
@click.argument("skill", metavar="[SKILL|QUESTION]", required=False)
@as_json
@click.pass_context
def drill(context: click.Context, skill: str | None, as_json: bool) -> None:
    """Practise an interview question, the one you have not answered for longest.

    SKILL is an id from `gradatim skills`; by default any skill with a passed lab. A question's own
    id asks that one.
    """
    from gradatim.cli import prompts

    with open_app(context) as app:
        if as_json:
            return output.drills(app.drills(skill))
        by_id = {one.id: one for one in app.pack.drills()} if skill else {}
        found = by_id.get(skill or "") or app.next_drill(skill)
        if found is None:
            do = "choose another skill" if skill else "pass a lab first"
            return print(f"there is no question yet; {do}")
        met = prompts.ask_drill(found)
        app.record_drill(found, met)
        print(f"{sum(met)} of {len(met)} points")


@program.command()
@click.option("--levels", is_flag=True, help="The entry level, and what makes you stand out.")
@as_json
@click.pass_context
def progress(context: click.Context, levels: bool, as_json: bool) -> None:
    """How far you are."""
    with open_app(context) as app:
        if levels:
            from gradatim.cli import levels_output

            return levels_output.levels(app.levels(), as_json)
        output.progress(app.progress(), as_json)


@program.command()
@as_json
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """What this machine can do: protection level, versions, free disk space."""
    from gradatim.app import doctor as doctor_

    output.facts(doctor_.facts(context.obj[0]), as_json)
