"""Every command of `gradatim`: one verb each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gradatim.cli import home_of, show
from gradatim.errors import RequestError, SubmissionError
from gradatim.model import Background, Outcome, Profile, Role, Verdict

if TYPE_CHECKING:
    from gradatim.app import App

cli = typer.Typer(
    help="The roadmap to AI engineering as something you run.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help="One JSON document instead of text.")]
LabId = Annotated[str, typer.Argument(help="A lab, as `gradatim labs` names it.")]
Hours = Annotated[float | None, typer.Option(help="Hours a week.")]


@cli.callback()
def settings(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option(help="The learner's folder (GRADATIM_HOME, ~/gradatim).")
    ] = None,
    pack: Annotated[
        Path | None, typer.Option(help="A curriculum other than the one that came with it.")
    ] = None,
) -> None:
    """Gradatim plans your weeks, grades what you write and names the wrong idea behind it."""
    context.obj = (home_of(home), pack)


@contextmanager
def _app(context: typer.Context) -> Iterator[App]:
    from gradatim import curriculum
    from gradatim.app import App

    home, root = context.obj
    if root and not root.is_dir():
        raise RequestError("there is no such folder", where=str(root), do="name one with --pack")
    app = App(home, curriculum.load(root) if root else None, warming=show.warming)
    try:
        yield app
    finally:
        app.close()


@cli.command()
def start(
    context: typer.Context,
    port: Annotated[int | None, typer.Option(help="A port of your choice.")] = None,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Only print the address.")
    ] = False,
) -> None:
    """Open the app: who you are at first, then today's work."""
    from gradatim.web import serve

    with _app(context) as app:
        serve(app, port, not no_browser)


@cli.command()
def plan(
    context: typer.Context,
    role: Annotated[Role | None, typer.Option(help="The job you aim at.")] = None,
    background: Annotated[Background | None, typer.Option(help="What you bring.")] = None,
    hours: Hours = None,
    start: Annotated[str | None, typer.Option(help="The first day, such as 2027-01-04.")] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep these as your profile.")] = False,
    as_json: Json = False,
) -> None:
    """The dated plan. With options a what-if, which changes nothing unless --keep is given."""
    with _app(context) as app:
        known = app.profile()
        told = any(x is not None for x in (role, background, hours, start))
        if known is None and not told:
            raise RequestError("there is no profile yet", do="run: gradatim plan --hours 10 --keep")
        base = known or Profile(Role.MLE, Background.NONE, 10.0, app.today())
        profile = replace(
            base,
            role=role or base.role,
            background=background or base.background,
            hours=base.hours if hours is None else hours,
            start=base.start if start is None else _date(start),
        )
        if keep:
            app.onboard(
                profile.role, profile.background, profile.hours, profile.start, profile.name
            )
        show.plan(app.what_if(profile), profile, as_json)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise RequestError(f"'{text}' is no date", do="write it as 2027-01-04") from error


@cli.command()
def labs(context: typer.Context, as_json: Json = False) -> None:
    """All labs, with where you stand."""
    with _app(context) as app:
        show.labs(app.labs(), as_json)


@cli.command()
def skills(context: typer.Context, as_json: Json = False) -> None:
    """All skills, with where you stand."""
    with _app(context) as app:
        show.skills(app.skills(), as_json)


@cli.command("next")
def next_(context: typer.Context, as_json: Json = False) -> None:
    """Today's steps: due cards first, then labs that you are ready for."""
    with _app(context) as app:
        show.steps(app.next(), as_json)


@cli.command("open")
def open_(context: typer.Context, lab: LabId) -> None:
    """Lay a lab's starter into your folder and print where it is."""
    with _app(context) as app:
        print(app.begin(lab))


@cli.command()
def check(
    context: typer.Context,
    lab: LabId,
    path: Annotated[Path | None, typer.Argument(help="A file other than your own.")] = None,
    seed: Annotated[int | None, typer.Option(help="Replay the inputs of a verdict.")] = None,
    as_json: Json = False,
) -> None:
    """One verdict, and the wrong idea behind it where it is known."""
    with _app(context) as app:
        if as_json:
            verdict = app.name(app.check(lab, path, seed))
            show.document(show.verdict_json(verdict))
        else:
            verdict = _check(app, lab, path, seed)
    raise typer.Exit({Outcome.PASS: 0, Outcome.FAIL: 1}.get(verdict.outcome, 2))


@cli.command()
def watch(context: typer.Context) -> None:
    """A verdict on every save, in whichever editor, until Ctrl-C."""
    with _app(context) as app:
        saves = app.saves()
        print(f"watching {app.home / 'labs'}; save a lab's file to see its verdict", flush=True)
        for lab in saves:
            print(f"\n{lab}")
            try:
                _check(app, lab)
            except SubmissionError as error:  # the next save may be better
                print(error)
            sys.stdout.flush()


def _check(app: App, lab: str, path: Path | None = None, seed: int | None = None) -> Verdict:
    verdict = app.check(lab, path, seed, show.result)
    show.outcome(verdict)
    verdict = app.name(verdict)
    show.explanation(verdict)
    return verdict


@cli.command()
def hint(context: typer.Context, lab: LabId, as_json: Json = False) -> None:
    """The next rung of the hint ladder. It is recorded: a pass after a hint is provisional."""
    with _app(context) as app:
        show.hints(app.hint(lab), as_json)


@cli.command()
def review(context: typer.Context) -> None:
    """The cards that are due."""
    with _app(context) as app:
        due = app.due()
        for number, card in enumerate(due, 1):
            print(f"\n{number} of {len(due)}\n\n{card.ask}\n")
            input("Enter shows the answer ")
            print(f"\n{card.answer}\n({card.source})\n")
            app.review(card.id, _rating())
        print("nothing is due" if not due else f"{len(due)} reviewed")


def _rating() -> int:
    while True:
        text = input("1 again  2 hard  3 good  4 easy: ").strip()
        if text in ("1", "2", "3", "4"):
            return int(text)


@cli.command()
def progress(context: typer.Context, as_json: Json = False) -> None:
    """What the evidence says."""
    with _app(context) as app:
        show.progress(app.progress(), as_json)


@cli.command()
def doctor(context: typer.Context, as_json: Json = False) -> None:
    """What this machine can do: the level of the jail and why, versions, disk."""
    from gradatim import doctor as doctor_

    show.facts(doctor_.facts(context.obj[0]), as_json)


from gradatim.cli import authoring  # noqa: E402

cli.add_typer(authoring.author, name="author")
program = typer.main.get_command(cli)
