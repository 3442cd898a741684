"""`gradatim jobs`: the job search, organized like a project."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from gradatim.app.jobs import JobActions
from gradatim.cli import jobs_output, output, parse_date
from gradatim.cli.flow import next_line
from gradatim.cli.options import as_json, example, open_actions
from gradatim.cli.program import Group
from gradatim.errors import RequestError

_application = click.argument("application", metavar="ID")
_link = click.option("--link", metavar="URL", default="", help="Its address.")


@click.group(
    cls=Group,
    invoke_without_command=True,
    no_args_is_help=False,
    epilog=example("gradatim jobs", 'gradatim jobs add "Acme" "ML engineer"'),
)
@click.option("--all", "everything", is_flag=True, help="Closed applications, too.")
@as_json
@click.pass_context
def jobs(context: click.Context, everything: bool, as_json: bool) -> None:
    """Your job search: what is due, open applications, and how many reached each stage."""
    if context.invoked_subcommand is not None:
        return
    with open_actions(context, JobActions) as app:
        found = app.job_search()
    if as_json:
        return output.print_json(jobs_output.search_json(found))
    jobs_output.search(found, everything)


@jobs.command(epilog=example('gradatim jobs add "Acme" "ML engineer" --source "a friend"'))
@click.argument("company", metavar="COMPANY")
@click.argument("role", metavar="ROLE")
@_link
@click.option("--source", metavar="TEXT", default="", help="Where you found it, or who told you.")
@as_json
@click.pass_context
def add(
    context: click.Context, company: str, role: str, link: str, source: str, as_json: bool
) -> None:
    """Add a job that you found."""
    with open_actions(context, JobActions) as app:
        one = app.add_application(company, role, link, source)
    if as_json:
        return output.print_json(jobs_output.application_json(one))
    print(output.wrap(f"added as {one.id}: {one.name}", "  "))
    print("Once you have applied (--next DATE reminds you of the next step):")
    next_line(f"gradatim jobs move {one.id} applied")


@jobs.command(
    epilog=example(
        "gradatim jobs move acme applied --next 2027-02-01",
        'gradatim jobs move acme closed --note "no visa"',
    )
)
@_application
@click.argument("stage", metavar="STAGE")
@click.option(
    "--on", metavar="DATE", help="When it happened, such as 2027-01-04; today if left out."
)
@click.option("--next", "next_", metavar="DATE", help="When your next step is due.")
@click.option(
    "--note", metavar="TEXT", default="", help="A note; why, if it is closed or a step back."
)
@as_json
@click.pass_context
def move(
    context: click.Context, application: str, stage: str, on: str | None, next_: str | None,
    note: str, as_json: bool,
) -> None:  # fmt: skip
    """Move an application to a stage.

    STAGE is found, contacted, applied, reply, talk (a first conversation), task (an exercise or a
    technical interview), offer or closed. Stages may be skipped. The same stage again corrects its
    date, sets the next step or adds a note.
    """
    with open_actions(context, JobActions) as app:
        moved = app.move_application(application, stage, _day(on), _day(next_), note)
    one = moved.application
    if as_json:
        remarks = {"remarks": list(moved.remarks)}
        return output.print_json(jobs_output.application_json(one) | remarks)
    print(jobs_output.line(one))
    for remark in moved.remarks:
        print(output.wrap(remark, "    ", "  "))


@jobs.command(epilog=example('gradatim jobs change acme --role "Data scientist"'))
@_application
@click.option("--company", metavar="TEXT")
@click.option("--role", metavar="TEXT")
@click.option("--link", metavar="URL")
@click.option("--source", metavar="TEXT")
@as_json
@click.pass_context
def change(context: click.Context, /, application: str, as_json: bool, **parts: str | None) -> None:
    """Correct the company, role, link or source of an application."""
    new = {key: text for key, text in parts.items() if text is not None}
    with open_actions(context, JobActions) as app:
        one = app.change_application(application, new)
    if as_json:
        return output.print_json(jobs_output.application_json(one))
    print(jobs_output.line(one))
    if "company" in new:
        print(output.wrap(f"its id stays {one.id}", "    ", "  "))


@jobs.command(epilog=example('gradatim jobs contact acme "Kim Osei" --follow-up 2027-02-01'))
@_application
@click.argument("name", metavar="NAME")
@click.option("--follow-up", metavar="DATE", help="When to write again; none if left out.")
@as_json
@click.pass_context
def contact(
    context: click.Context, application: str, name: str, follow_up: str | None, as_json: bool
) -> None:
    """Record a contact, and when to write to them again.

    The same name again replaces the date; without --follow-up nothing is due any more.
    """
    with open_actions(context, JobActions) as app:
        one = app.record_contact(application, name, _day(follow_up))
    if as_json:
        return output.print_json(jobs_output.application_json(one))
    person = one.contacts[-1]
    when = f"write again on {person.follow_up}" if person.follow_up else "no follow-up is due"
    print(output.wrap(f"{one.id}: {person.name}, {when}", "  "))


@jobs.command(epilog=example("gradatim jobs show acme"))
@_application
@as_json
@click.pass_context
def show(context: click.Context, application: str, as_json: bool) -> None:
    """One application with its history, notes and contacts."""
    with open_actions(context, JobActions) as app:
        one = app.application(application)
    output.print_json(jobs_output.application_json(one)) if as_json else jobs_output.history(one)


@jobs.command(epilog=example('gradatim jobs note "Fixed a typo in the docs" --kind contribution'))
@click.argument("text", metavar="[TEXT]", default="")
@click.option("--kind", metavar="KIND", help="contribution, community or practitioner.")
@_link
@click.option("--on", metavar="DATE", help="When it happened; today if left out.")
@click.option("--with", "person", metavar="NAME", default="", help="With whom.")
@click.option("--follow-up", metavar="DATE", help="When to write to them again.")
@as_json
@click.pass_context
def note(
    context: click.Context, text: str, kind: str | None, link: str, on: str | None,
    person: str, follow_up: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Note a contribution, something in the community, or what a practitioner told you.

    Without TEXT, list your notes. --link holds the address of a pull request, an answer, a talk.
    A later note with the same name replaces the follow-up.
    """
    with open_actions(context, JobActions) as app:
        if text and kind is None:
            raise RequestError("the note needs a kind", do="add --kind contribution, for example")
        if text:
            days = _day(on), _day(follow_up)
            found = [app.add_job_note(kind or "", text, link, days[0], person, days[1])]
        else:
            found = [one for one in app.job_search().notes if kind in (None, one.kind)]
    if as_json:
        return output.print_json([jobs_output.note_json(one) for one in found])
    for one in found:
        jobs_output.note(one)
    if not found:
        print("no notes yet")


@jobs.command(epilog=example("gradatim jobs review"))
@click.option("--learned", metavar="TEXT", help="The answer to the first question.")
@click.option("--stuck", metavar="TEXT", help="The answer to the second question.")
@click.option("--change", metavar="TEXT", help="The answer to the third question.")
@as_json
@click.pass_context
def review(context: click.Context, /, as_json: bool, **answers: str | None) -> None:
    """The weekly review: what moved, what waits, and three questions.

    The answers are asked for, or taken from the options. With --json and without answers, nothing
    is asked or stored.
    """
    given = {key: text for key, text in answers.items() if text is not None}
    with open_actions(context, JobActions) as app:
        week = app.job_search().week
        if not as_json:
            jobs_output.week(week, app.today())
            given = given or _answers()
        kept = app.review_jobs(given) if given else None
    if as_json:
        return output.print_json(jobs_output.week_json(week, kept))
    print("stored")


def _answers() -> dict[str, str]:
    from gradatim.cli import prompts
    from gradatim.rules.job_search import QUESTIONS

    print("\nThree questions; an empty line ends an answer.")
    try:
        return {key: prompts.ask_text("\n" + output.wrap(ask)) for key, ask in QUESTIONS.items()}
    except EOFError:
        do = "run this in a terminal, or answer with --learned, --stuck and --change"
        raise RequestError("the review asks three questions", do=do) from None


@jobs.command(epilog=example("gradatim jobs export jobs.csv", "gradatim jobs export jobs.ics"))
@click.argument("file", metavar="FILE")
@as_json
@click.pass_context
def export(context: click.Context, file: str, as_json: bool) -> None:
    """Export applications as a table (FILE.csv), or what is due as a calendar (FILE.ics).

    - prints the table.
    """
    with open_actions(context, JobActions) as app:
        if file == "-" and not as_json:
            return print(app.jobs_table(), end="")
        content = app.jobs_calendar() if _is_calendar(file) else app.jobs_table().encode()
    try:
        Path(file).expanduser().write_bytes(content)
    except (OSError, RuntimeError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a valid file name"
        raise RequestError(f"the file cannot be written: {why}", where=file) from error
    output.print_json({"file": file}) if as_json else print(output.wrap(f"written to {file}"))


@jobs.command(
    epilog=example("gradatim jobs pins", "gradatim jobs pins https://github.com/me/forecast")
)
@click.argument("pinned", metavar="[ADDRESS]...", nargs=-1)
@as_json
@click.pass_context
def pins(context: click.Context, pinned: tuple[str, ...], as_json: bool) -> None:
    """The repositories to pin on your profile: those of your verified projects.

    With the addresses that are pinned now, compare; exit code 1 if they differ. The addresses of
    your repositories come from portfolio.toml.
    """
    with open_actions(context, JobActions) as app:
        found = app.pins(pinned)
    jobs_output.pins(found, bool(pinned), as_json)
    context.exit(1 if pinned and found.differ else 0)


def _is_calendar(file: str) -> bool:
    """RequestError for a name that is neither a table (.csv) nor a calendar (.ics)."""
    ending = Path(file).suffix.lower()
    if ending not in (".csv", ".ics"):
        what = f"'{file}' is neither a table nor a calendar"
        raise RequestError(what, do="name a file that ends in .csv or .ics")
    return ending == ".ics"


def _day(text: str | None) -> date | None:
    return None if text is None else parse_date(text)
