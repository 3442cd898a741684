"""`gradatim author`: write and prove labs and cards."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, example
from gradatim.cli.program import Group
from gradatim.printable import plain

some_labs = click.argument("labs", metavar="[LAB]...", nargs=-1)


@click.group(
    cls=Group, no_args_is_help=False, epilog=example("gradatim author check running-totals")
)
def author() -> None:
    """Write labs, and prove labs and cards."""


def _shard(context: click.Context, option: click.Parameter, text: str) -> tuple[int, int]:
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal()):
        raise click.BadParameter("write it as 1/4")
    return int(number), int(of)


@author.command(
    epilog=example("gradatim author check", "gradatim author check running-totals --seeds 5")
)
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Prove what is locked, too; renew locks.")
@click.option("--shard", default="1/1", callback=_shard, help="1/4: the first of four parts.")
@click.option(
    "--seeds", metavar="N", type=int, default=20, show_default=True, help="Seeds that must agree."
)
@as_json
@click.pass_context
def check(
    context: click.Context, names: tuple[str, ...], everything: bool, shard: tuple[int, int],
    seeds: int, as_json: bool,
) -> None:  # fmt: skip
    """Prove labs, chapters, exercises: by default what changed, a sample of the rest, all cards.

    NAME is a lab, a chapter (py-control/01-loops) or an exercise (py-control/longest_run). Starters
    must fail, solutions pass, wrong solutions be named, chapters and cards print their answers.
    What is proven is locked: until it changes, only the sample proves it again.
    """
    from gradatim import author as author_

    pack = _pack(context)
    proof = author_.check(
        pack, names or author_.all_ids(pack), seeds=seeds,
        trust_locks=not names and not everything, shard=shard, report=_quiet if as_json else _print,
    )  # fmt: skip
    _proof(context, proof, as_json)


@author.command(epilog=example("gradatim author cards py-control"))
@click.argument("skills", metavar="[SKILL]...", nargs=-1)
@as_json
@click.pass_context
def cards(context: click.Context, skills: tuple[str, ...], as_json: bool) -> None:
    """Prove the cards of skills, by default all: their code must print their answers."""
    from gradatim import author as author_

    report = _quiet if as_json else _print
    _proof(context, author_.prove_cards(_pack(context), skills, report=report), as_json)


@author.command(
    epilog=example(
        "gradatim author strength running-totals", "gradatim author strength k-folds --seeds 5"
    )
)
@some_labs
@click.option(
    "--seeds",
    type=click.IntRange(1, 100),
    help="Show instead the mutants that not each of so many seeds finds.",
)
@as_json
@click.pass_context
def strength(
    context: click.Context, labs: tuple[str, ...], seeds: int | None, as_json: bool
) -> None:
    """The share of mutants killed, the weakest lab first."""
    from gradatim import author as author_

    pack = _pack(context)
    if seeds is not None:
        _print_flaky_mutants(
            author_.find_flaky_mutants(pack, labs or list(pack.labs), seeds=seeds), as_json
        )
        return
    report = _quiet if as_json else _print
    _proof(context, author_.measure_strength(pack, labs or list(pack.labs), report=report), as_json)


@author.command(
    epilog=example('gradatim author new count-words --title "Count words" --skill py-control')
)
@click.argument("lab", metavar="LAB")
@click.option("--title", required=True, help="The title that learners see.")
@click.option("--skill", required=True, help="A skill of the roadmap.")
@click.option("--kind", default="function", show_default=True, help="The kind of lab.")
@click.pass_context
def new(context: click.Context, lab: str, title: str, skill: str, kind: str) -> None:
    """Create the files of a new lab. LAB is its id: lower case, words joined by -."""
    from gradatim import author as author_

    print(author_.create_lab(_pack(context).root, lab, kind, title, skill))


@author.command(
    epilog=example(
        "gradatim author project first-service",
        "gradatim author project first-service plain --seeds 3",
    )
)
@click.argument("project", metavar="[PROJECT]", required=False)
@click.argument("systems", metavar="[SYSTEM]...", nargs=-1)
@click.option(
    "--seeds", metavar="N", type=click.IntRange(1), default=1, help="Number of seeds (1)."
)
@click.option("--first", metavar="N", type=click.IntRange(0), default=1, help="First seed (1).")
@click.option("--alone", is_flag=True, help="Run only the stage that a wrong system must fail.")
@click.option("--again", is_flag=True, help="Run also what was proven over the same files.")
@click.option("--own-data", is_flag=True, help="Prove the stage on own data, and nothing else.")
@as_json
@click.pass_context
def project(
    context: click.Context, /, project: str | None, systems: tuple[str, ...], seeds: int,
    first: int, alone: bool, again: bool, own_data: bool, as_json: bool,
) -> None:  # fmt: skip
    """Prove a project, or all: right systems pass, each wrong one fails its stage and says why.

    SYSTEM is a folder of also/, a file of wrong/ without its suffix, or reference. An interrupted
    proof continues where it stopped. The stage on own data is proven last.
    """
    from gradatim.author import projects
    from gradatim.author.proof import Problem, proof

    pack = _pack(context)
    problems = []
    for found in [pack.project(project)] if project else pack.projects.values():
        problems += [] if systems else [
            Problem(found.id, error.what, error.where, error.do)
            for error in projects.problems(pack, found)
        ]  # fmt: skip
        for part in projects.parts(found, own_data, systems):
            problems += projects.prove(
                pack, part, seeds=range(first, first + seeds), only=systems, alone=alone,
                again=again, report=_quiet if as_json else _print,
            )  # fmt: skip
    result = proof((), dict.fromkeys(problems), ())
    if as_json:
        output.print_json(asdict(result))
    else:
        _problems(result)
        print(f"\n{len(result.problems)} problems")
    context.exit(1 if result.problems else 0)


def _pack(context: click.Context) -> Any:
    from gradatim import curriculum

    root: Path | None = context.obj[1]
    return curriculum.load(root)


def _print(line: str) -> None:
    print(plain(line), flush=True)  # flushed, because a proof takes minutes


def _quiet(line: str) -> None:
    """With --json, standard output has nothing but the document."""


def _proof(context: click.Context, proof: Any, as_json: bool) -> None:
    if as_json:
        output.print_json(asdict(proof))
    else:
        for survivor in proof.survivors:
            print(plain(f"\n{survivor.lab}: survived {survivor.id}\n{survivor.diff}"))
        _problems(proof)
        print(f"\n{_counted(proof)}, {len(proof.problems)} problems")
        if proof.labs or proof.exercises:
            mutants = proof.mutants - proof.equivalent
            share = proof.killed / mutants if mutants else 1.0
            print(f"{proof.killed} of {mutants} mutants killed ({share:.1%}), ", end="")
            print(f"{proof.equivalent} equivalent")
    context.exit(1 if proof.problems else 0)


def _print_flaky_mutants(mutants: list[Any], as_json: bool) -> None:
    if as_json:
        output.print_json([asdict(m) for m in mutants])
        return
    for m in mutants:
        print(plain(f"{m.lab}: {m.id} fails on {m.failed} of {m.seeds} seeds\n{m.diff}\n"))
    print(f"{len(mutants)} mutants are found by luck")


def _problems(proof: Any) -> None:
    for problem in proof.problems:
        place = f" ({problem.where})" if problem.lab else ""
        print(plain(f"{problem.lab or problem.where}: {problem.what}{place}; {problem.do}"))


def _counted(proof: Any) -> str:
    counts = {
        "labs": len(proof.labs),
        "chapters": len(proof.chapters),
        "exercises": len(proof.exercises),
        "cards": proof.cards,
    }
    return ", ".join(f"{n} {noun}" for noun, n in counts.items() if n) or "0 cards"
