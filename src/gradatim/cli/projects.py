"""`gradatim projects` and `gradatim verify`: lists, starts and verifies projects."""

from __future__ import annotations

import shlex
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from gradatim.app import documents
from gradatim.app.projects import (
    ProjectActions,
    RunningVerification,
    VerifyOptions,
    with_results,
)
from gradatim.cli import output
from gradatim.cli.flow import next_line
from gradatim.cli.lists import id_column_width, list_row
from gradatim.cli.options import as_json, current_folder, example, open_actions
from gradatim.model import Outcome, Project
from gradatim.model.curriculum import OWN_DATA
from gradatim.model.projects import Figure, StageResult, Verification

_COPIED = (
    "This is a copy of a system that comes with Gradatim, but for names and comments. Its stages "
    "run all the same and give no credit: read it, close it, and write your own."
)
_OWN_DATA = (
    "This was your own data: nobody else has seen it judged, and no part of it was hidden. It is "
    "kept apart from the stages that verify the project."
)
_OWN_TABLE = (
    "The table is one that you have seen: no part of it was hidden from you, only from your "
    "train command. What nobody can check stands at the end of the brief."
)
_WORDS = {Outcome.PASS: "passed", Outcome.FAIL: "not yet", Outcome.BROKEN: "could not be judged"}


@click.command(
    epilog=example(
        "gradatim projects",
        "gradatim projects demand-forecast",
        "gradatim projects own-table --table meter.csv",
    )
)
@click.argument("begin", metavar="[PROJECT]", required=False)
@click.option("--table", default="", metavar="FILE", help="Bring your own table, a CSV file.")
@as_json
@click.pass_context
def projects(context: click.Context, begin: str | None, table: str, as_json: bool) -> None:
    """List the projects, or start one.

    With PROJECT, create its folder with the brief, a first gradatim.toml and sample data.
    """
    if table and not begin:
        raise click.UsageError("--table needs a project: gradatim projects own-table --table FILE")
    with open_actions(context, ProjectActions) as app:
        if begin:
            if table and (current_folder() / table).is_file():
                table = str(current_folder() / table)
            return _begin(app, begin, table, as_json)
        every = app.pack.projects.values()
        rows = [documents.Project.of(one, app.best_run(one.id)) for one in every]
        if as_json:
            return output.print_json(rows)
        column = id_column_width(one.id for one in rows)
        for one in rows:
            print(list_row(f"{one.hours:3g} h", one.id, f"{one.title} ({one.state})", column))
        print(output.wrap("To read what one asks, create its folder with the brief, for example:"))
        print("  gradatim projects first-service")


@click.command(
    epilog=example(
        "gradatim verify demand-forecast",
        "gradatim verify demand-forecast --stage data",
        "gradatim verify ~/work/forecast --project demand-forecast",
    )
)
@click.argument("words", metavar="[PROJECT|DIR]", default="")
@click.option("--project", "project_id", default="", help="Default: as gradatim.toml says.")
@click.option("--stage", default="", help="Run only this stage.")
@click.option("--from", "since", default="", metavar="STAGE", help="Run from this stage on.")
@click.option(
    "--seed", metavar="N", type=click.IntRange(0, 2**31 - 1), help="Use the data of an earlier run."
)
@click.option("--again", is_flag=True, help="Start over instead of continuing.")
@click.option("--keep", is_flag=True, help="Keep the working copy.")
@click.option("--report", type=click.Path(path_type=Path), help="Write a report as HTML.")
@click.option("--trust", is_flag=True, help="Run the stages of another pack.")
@as_json
@click.pass_context
def verify(
    context: click.Context, /, words: str, project_id: str, report: Path | None, as_json: bool,
    **how: Any,
) -> None:  # fmt: skip
    """Test a project from outside, stage by stage.

    PROJECT is an id from gradatim projects that you have started; DIR is a folder with a
    gradatim.toml. Without either, it is the project around the current folder. An interrupted run
    continues where it stopped if no file has changed.
    """
    with open_actions(context, ProjectActions) as app:
        options = VerifyOptions(**how)
        folder = app.folder_to_verify(words, current_folder())
        running = app.verify(folder, project_id, options)
        printer = _Printer(running.project, quiet=as_json)
        try:
            run = _followed(running, printer, folder)
        except KeyboardInterrupt:
            printer.stopped(
                continues=options == VerifyOptions(keep=options.keep, trust=options.trust)
            )
            raise
        if report is not None:
            from gradatim.web.reports import write

            write(report, running.project, run)
        if as_json:
            output.print_json(verification_json(run))
        if options.keep:
            print(f"the working copy is in {running.copy}", file=sys.stderr)
    context.exit({Outcome.PASS: 0, Outcome.FAIL: 1}.get(run.outcome, 2))


def _followed(running: RunningVerification, printer: _Printer, folder: Path) -> Verification:
    """Prints a verification while it runs; returns it with its results."""
    printer.begin(running.run)
    run, events = running.run, list[object]()
    for event in running.events:
        events.append(event)
        printer.event(event)
        if running.ends_with(event):  # not only after files are deleted, which takes time
            run = with_results(running.run, events)
            printer.end(run, folder)
    return run


class _Printer:
    """Prints results line by line; the progress of the current stage overwrites one line."""

    def __init__(self, project: Project, quiet: bool) -> None:
        self._project, self._quiet = project, quiet
        self._live = sys.stderr.isatty()

    def begin(self, run: Verification) -> None:
        if self._quiet:
            return
        print(output.wrap(self._project.title))
        if run.copied:
            print(output.wrap(_COPIED))
        if run.results:
            text = "Going on after these stages of an interrupted run; --again starts over."
            print(output.wrap(text))
        for result in run.results:
            self._result(result)
        sys.stdout.flush()

    def event(self, event: object) -> None:
        if self._quiet:
            return
        if isinstance(event, StageResult):
            self._line("")
            self._result(event)
        elif not isinstance(event, Figure):
            self._line(getattr(event, "title", "") or getattr(event, "text", ""))

    def stopped(self, continues: bool) -> None:
        self._line("")
        how = "; run the same command to continue" if continues else ""
        print(f"stopped{how}", file=sys.stderr)

    def end(self, run: Verification, folder: Path) -> None:
        if self._quiet:
            return
        code = output.MARKS[run.outcome][0]
        left = [name for name in self._project.stages if name not in {r.id for r in run.results}]
        facts = f"{sum(r.seconds for r in run.results):.0f} s"
        if left:
            facts += f" · {len(left)} stages not run"
        if run.copied:
            facts += " · a copy, so it does not count"
        if run.replay:
            facts += " · repeated with the data of an earlier run, so it does not count"
        passed = run.passed(self._project.stages)
        word = "verified" if passed and not self._project.is_on_own_data else _WORDS[run.outcome]
        print(output.paint(f"1;{code}", word) + f" · {facts}", flush=True)
        place, stage = shlex.quote(str(folder)), run.results[-1].id if run.results else ""
        if run.outcome is Outcome.FAIL:
            look = f"gradatim verify {place} --stage {stage} --seed {run.seed} --keep"
            print(output.wrap(f"to look at its files: {look}", "  "))
        if self._project.is_on_own_data:
            print(output.wrap(_OWN_DATA))
        if self._project.own_table:
            print(output.wrap(_OWN_TABLE))
        if word == "verified":
            next_line("gradatim portfolio")
        elif passed:
            next_line("gradatim projects")
        elif run.outcome is Outcome.PASS and left and (stage := self._after(stage)):
            next_line(f"gradatim verify {place} --stage {stage}")
        else:
            own = f" --stage {OWN_DATA}" if self._project.is_on_own_data else ""
            next_line(f"gradatim verify {place}{own}")

    def _after(self, stage: str) -> str:
        """The stage after this one; "" after the last."""
        stages = self._project.stages
        return next(iter(stages[stages.index(stage) + 1 :]), "")

    def _result(self, result: StageResult) -> None:
        code, mark = output.MARKS[result.outcome]
        number = self._project.stages.index(result.id) + 1
        seconds = f"{result.seconds:.0f}\N{NO-BREAK SPACE}s"
        head = f"{mark} {number:2d} {result.id}: {result.title} ({seconds})"
        print(output.paint(code, output.wrap(head, "     ")))
        for figure in result.figures:
            bar = f" (required: {figure.bar})" if figure.bar else ""
            print(output.wrap(f"{figure.name}: {figure.as_text}{bar}", "       ", "     "))
        if result.complaint:
            if result.fault and result.fault != "project":
                print(
                    output.wrap(f"this is the {result.fault}'s fault, not yours", "     ", "     ")
                )
            print(output.wrap(str(result.complaint), "       ", "     "))
        sys.stdout.flush()

    def _line(self, text: str) -> None:
        if self._live:
            output.overwrite(text)


def verification_json(run: Verification) -> dict[str, Any]:
    """The schema of `gradatim verify --json`."""
    return {
        "project": run.project,
        "outcome": run.outcome,
        "run": run.run,
        "seed": run.seed,
        "replay": run.replay,
        "copied": run.copied,
        "digest": run.digest,
        "commit": run.commit,
        "version": run.version,
        "versions": dict(run.versions),
        "stages": [
            {
                "id": result.id,
                "title": result.title,
                "outcome": result.outcome,
                "fault": result.fault,
                "figures": [asdict(figure) for figure in result.figures],
                "message": str(result.complaint or ""),
                "seconds": result.seconds,
                "waited": result.waited,
            }
            for result in run.results
        ],
    }


def _begin(app: ProjectActions, project_id: str, table: str, as_json: bool) -> None:
    """Creates the project's folder, and shows the next stage."""
    folder = app.begin_project(project_id, table)
    stages = app.stages(project_id)
    left = [stage for stage in stages if not stage.passed]
    if as_json:
        return output.print_json({"folder": str(folder), "stages": [asdict(row) for row in stages]})
    print(folder)
    if left:
        number = stages.index(left[0]) + 1
        print("Read brief.md, build the next stage, then test it. There it says:")
        print(output.wrap(f"stage {number} of {len(stages)}, {left[0].id}: {left[0].asks}", "  "))
    own = f" --stage {OWN_DATA}" if app.project(project_id).own_data_minutes else ""
    next_line(f"gradatim verify {project_id}" + (f" --stage {left[0].id}" if left else own))
