"""`gradatim author`: write and prove labs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from gradatim.cli import show

author = typer.Typer(help="Write labs and prove them.", rich_markup_mode=None)
Labs = Annotated[list[str] | None, typer.Argument(help="Labs; none means all of the pack.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON document instead of text.")]


@author.command()
def check(
    context: typer.Context,
    labs: Labs = None,
    seeds: Annotated[int, typer.Option(help="Seeds that must agree.")] = 20,
    as_json: Json = False,
) -> None:
    """Prove labs: starter fails, solutions pass, wrong ones fail and are named, mutants die."""
    from gradatim import author as author_

    pack = _pack(context)
    report = _quiet if as_json else _say
    proof = author_.check(pack, labs or list(pack.labs), seeds=seeds, report=report)
    _proof(proof, as_json)


@author.command()
def strength(context: typer.Context, labs: Labs = None, as_json: Json = False) -> None:
    """How many mutants of the solutions the checks kill, the weakest lab first."""
    from gradatim import author as author_

    pack = _pack(context)
    report = _quiet if as_json else _say
    _proof(author_.strength(pack, labs or list(pack.labs), report=report), as_json)


@author.command()
def new(
    context: typer.Context,
    lab: Annotated[str, typer.Argument(help="The id: lower case, words joined by -.")],
    title: Annotated[str, typer.Option(help="The title that learners see.")],
    skill: Annotated[str, typer.Option(help="A skill of the roadmap.")],
    kind: Annotated[str, typer.Option(help="The kind of lab.")] = "function",
) -> None:
    """Write the skeleton of a lab."""
    from gradatim import author as author_

    print(author_.new(_pack(context).root, lab, kind, title, skill))


def _pack(context: typer.Context) -> Any:
    from gradatim import curriculum

    root: Path | None = context.obj[1]
    return curriculum.load(root)


def _say(line: str) -> None:
    print(line, flush=True)  # a proof takes minutes; each lab is told as it ends


def _quiet(line: str) -> None:
    """Progress has no place beside JSON."""


def _proof(proof: Any, as_json: bool) -> None:
    if as_json:
        show.document(asdict(proof))
    else:
        for survivor in proof.survivors:
            print(f"\n{survivor.lab}: survived {survivor.id}\n{survivor.diff}")
        for problem in proof.problems:
            print(f"{problem.lab}: {problem.what} ({problem.where}); {problem.do}")
        mutants = proof.mutants - proof.equivalent
        share = proof.killed / mutants if mutants else 1.0
        print(f"\n{len(proof.labs)} labs, {len(proof.problems)} problems")
        print(f"{proof.killed} of {mutants} mutants killed ({share:.1%}), ", end="")
        print(f"{proof.equivalent} equivalent")
    raise typer.Exit(1 if proof.problems else 0)
