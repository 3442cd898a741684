"""`gradatim portfolio`: builds the portfolio from the log, or compares it with the log."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example, open_actions
from gradatim.model.portfolio import Entry, Portfolio, plain
from gradatim.printable import pluralize

if TYPE_CHECKING:
    from gradatim.app.differences import Difference
    from gradatim.app.portfolio import BuildResult


@click.command(
    epilog=example(
        "gradatim portfolio", "gradatim portfolio README.md", "gradatim portfolio --check"
    )
)
@click.option("--check", is_flag=True, help="Change nothing; compare with the log.")
@click.option("--pdf", is_flag=True, help="Write resume.pdf, too; needs the extra pdf.")
@click.argument("path", metavar="[README|DIR]", required=False, type=click.Path(path_type=Path))
@as_json
@click.pass_context
def portfolio(
    context: click.Context, check: bool, pdf: bool, path: Path | None, as_json: bool
) -> None:
    """Build your portfolio: a site, README blocks, JSON Resume, a text for a profile.

    Every number comes from the log of `gradatim verify`. Who you are is read from portfolio.toml
    in your folder. With README, bring its blocks up to date instead. --check compares a README, a
    site, or without a name the whole portfolio with the log; exit code 1 if they differ.
    """
    from gradatim.app.portfolio import PortfolioActions

    with open_actions(context, PortfolioActions) as app:
        if path is not None and not check:
            return _updated(path, app.update_readme(path), as_json)
        if not check:
            return _built(app.build_portfolio(pdf), as_json)
        found = app.check_portfolio(path)
    _differences(found, as_json)
    context.exit(1 if found else 0)


def _built(built: BuildResult, as_json: bool) -> None:
    if as_json:
        return output.print_json({"folder": str(built.folder), **_json(built.portfolio)})
    for entry in built.portfolio.entries:
        print(output.wrap(f"{entry.title.text} ({entry.word})", "  "))
        for claim in entry.all_claims:
            print(output.wrap(plain(claim.sentence), "    ", "  - "))
        for one in entry.withheld:
            text = f"not claimed: {one.figure.text}: {plain(one.reason)}"
            print(output.wrap(text, "    ", "    "))
        if empty := [name for name, text in vars(entry.report).items() if not text]:
            what = ", ".join(empty).replace("_", " ")
            text = f"still empty in its one-page report: {what} ({built.file.name})"
            print(output.wrap(text, "    ", "    "))
    if not built.portfolio.entries:
        print("no project has passed all its stages yet, so there is nothing to claim")
    print(output.wrap(f"written to {built.folder}: {len(built.files)} files"))
    if built.created or built.portfolio.person.name is None:
        print(output.wrap(f"write who you are into {built.file}, then run this again"))


def _updated(path: Path, projects: list[str], as_json: bool) -> None:
    if as_json:
        return output.print_json({"file": str(path), "projects": projects})
    print(output.wrap(f"{path}: up to date ({', '.join(projects)})", "  "))


def _json(portfolio: Portfolio) -> dict[str, Any]:
    """The schema of `gradatim portfolio --json`."""
    return {
        "claims": [row for entry in portfolio.entries for row in _claims(entry)],
        "withheld": [
            {
                "project": entry.id,
                "stage": one.stage,
                "figure": one.figure.text,
                "reason": plain(one.reason),
            }
            for entry in portfolio.entries
            for one in entry.withheld
        ],
        "head": portfolio.head,
    }


def _claims(entry: Entry) -> list[dict[str, Any]]:
    return [
        {
            "id": claim.id,
            "project": entry.id,
            "figure": claim.title.text,
            "text": plain(claim.sentence),
            "word": entry.word,
            "improvement": claim.improvement,
            "facts": {name: plain(text) for name, text in claim.facts},
        }
        for claim in entry.all_claims
    ]


def _differences(found: list[Difference], as_json: bool) -> None:
    if as_json:
        return output.print_json([asdict(one) for one in found])
    for one in found:
        print(output.wrap(f"{one.where}: {one.what}", "  "))
        if one.found or one.expected:
            print(output.wrap(f"found: {one.found}", "    ", "    "))
            print(output.wrap(f"log:   {one.expected}", "    ", "    "))
    print(pluralize(len(found), "difference") if found else "everything is as the log says")
