"""`gradatim audit`: checks a Git repository rule by rule."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions

if TYPE_CHECKING:
    from gradatim.audit.report import Finding, Report, RuleResult
    from gradatim.audit.subject import VerifiedProject

_MARKS = {
    "pass": ("32", "✓"),
    "fail": ("31", "✗"),
    "not applicable": ("2", "-"),
    "not looked at": ("33", "?"),
}


@click.command(epilog=example("gradatim audit", "gradatim audit ~/work/forecast --run"))
@click.argument("path", metavar="[PATH]", default=".", type=click.Path(path_type=Path))
@click.option("--run", is_flag=True, help="Also run its commands, as you.")
@as_json
@click.pass_context
def audit(context: click.Context, path: Path, run: bool, as_json: bool) -> None:
    """Audit a Git repository, yours or a stranger's, as its newest commit stands.

    Without --run nothing of it is executed. With --run its commands, notebooks and scripts run
    in fresh clones, with your rights and your network: use it only for code that you trust.
    """
    from gradatim.audit.rules import audit as look

    progress = _Progress(quiet=as_json)
    try:
        report = look(path, run, _verified(context), progress.show)
    finally:
        progress.show("")
    if as_json:
        output.print_json(report_json(report))
    else:
        _print(report)
    context.exit(1 if report.failed else 0)


class _Progress:
    """Overwrites one line of the terminal with the rule that is checked."""

    def __init__(self, quiet: bool) -> None:
        self._live = sys.stderr.isatty() and not quiet

    def show(self, text: str) -> None:
        if self._live:
            output.overwrite(text)


def _verified(context: click.Context) -> list[VerifiedProject] | None:
    """The projects that the learner's log shows as verified; None if there is no log."""
    from gradatim.app.projects import ProjectActions
    from gradatim.audit.subject import VerifiedProject

    home, _ = context.obj
    if not (home / "gradatim.db").is_file():
        return None
    with open_actions(context, ProjectActions) as app:
        runs = [app.verified(project) for project in app.pack.projects]
    return [VerifiedProject(run.project, run.commit) for run in runs if run is not None]


def report_json(report: Report) -> dict[str, Any]:
    """The schema of `gradatim audit --json`."""
    return {
        "folder": report.folder,
        "commit": report.commit,
        "ran": report.ran,
        "failed": list(report.failed),
        "rules": [
            {
                "id": rule.id,
                "title": rule.title,
                "state": rule.result.state,
                "message": rule.result.message,
                "findings": [asdict(one) for one in rule.result.findings],
                "remarks": [asdict(one) for one in rule.result.remarks],
            }
            for rule in report.rules
        ],
    }


def _print(report: Report) -> None:
    print(output.wrap(f"{report.folder} · commit {report.commit[:10]}"))
    for rule in report.rules:
        _print_rule(rule)
    states = [rule.result.state for rule in report.rules]
    counts = [
        f"{mark} {states.count(state)} {state}"  # type: ignore[arg-type]
        for state, (_, mark) in _MARKS.items()
        if state in states
    ]
    print("\n" + output.wrap(" · ".join(counts)))


def _print_rule(rule: RuleResult) -> None:
    code, mark = _MARKS[rule.result.state]
    head = output.wrap(f"{rule.id:12} {rule.result.message}", " " * 15, f"{mark} ")
    print(output.paint(code, head))
    _print_findings(rule.result.findings, "")
    _print_findings(rule.result.remarks, "note: ")


def _print_findings(found: Sequence[Finding], lead: str) -> None:
    """Advice that several findings share is printed once, below the last of them."""
    for one, following in zip_longest(found, found[1:]):
        place = f"{one.location}: " if one.location else ""
        print(output.wrap(f"{lead}{place}{one.what}", "    ", "  "))
        if one.do and (following is None or following.do != one.do):
            print(output.wrap(f"to do: {one.do}", "    ", "    "))
