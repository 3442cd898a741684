"""`gradatim check`: judges a file once, and says what follows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import output, verdicts
from gradatim.cli.flow import next_line, print_gain, print_upcoming
from gradatim.cli.options import activity, as_json, complete_ids, example, open_actions
from gradatim.model import Outcome, Seed, Verdict, seed_or_none

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.app.retests import RetestActions

EXIT_CODES = {Outcome.PASS: 0, Outcome.FAIL: 1}


class SeedOption(click.ParamType[Seed]):
    """The seed of a verdict, as printed by `--details` and `--json`."""

    name = "seed"

    def convert(self, value: str, param: Any, ctx: Any) -> Seed:
        try:
            found = seed_or_none(int(value))
        except ValueError:
            found = seed_or_none(value)
        if found is None:
            self.fail(f"{value!r} is no seed; --details shows one", param, ctx)
        return found


@click.command(
    epilog=example(
        "gradatim check                      in the folder of a lab",
        "gradatim check reader.py",
        "gradatim check py-control/longest_run",
    )
)
@click.argument("words", metavar="[LAB] [FILE]", nargs=-1, shell_complete=complete_ids)
@click.option("--details", is_flag=True, help="Every check, the time it took, and its seed.")
@click.option(
    "--seed", metavar="SEED", type=SeedOption(), help="Repeat an earlier verdict with its inputs."
)
@as_json
@click.pass_context
def check(
    context: click.Context,
    words: tuple[str, ...],
    details: bool,
    seed: Seed | None,
    as_json: bool,
) -> None:
    """Check your file. A known mistake is named.

    LAB is the id or title of a lab or exercise. Without it, the file or the current folder says
    which one it is. FILE after a LAB is judged in place of your own file.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        lab, path = _split_file(words)
        target = activity(app, lab)
        file = path or target.file
        if as_json:
            verdict = app.diagnose(app.check(target.id, file, seed))
            from gradatim.app import documents

            output.print_json(documents.Verdict.of(verdict))
            context.exit(EXIT_CODES.get(verdict.outcome, 2))
        if not (file or app.is_begun(target.id) or app.is_missing(target.id)):
            print(output.wrap(f"created {app.begin(target.id)} from the starter", "  "))
        if seed is None:
            verdict = judge(app, target.id, file, details)
            print_what_follows(app, target.id, verdict)
        else:
            verdict = judge(app, target.id, file, details, seed)
            print("A repetition does not count, because its inputs are known.")
            next_line(f"gradatim check {target.id}")
    context.exit(EXIT_CODES.get(verdict.outcome, 2))


def _split_file(words: Sequence[str]) -> tuple[Sequence[str], Path | None]:
    """A lab, and the file after it if one is given."""
    from gradatim.app.lookup import is_path

    if len(words) == 2 and is_path(words[1]) and not is_path(words[0]):
        return words[:1], Path(words[1])
    return words, None


def judge(
    app: RetestActions,
    lab: str,
    path: Path | None = None,
    details: bool = False,
    seed: Seed | None = None,
) -> Verdict:
    """Judges a file and shows the verdict with the known mistake behind it."""
    from gradatim.cli.terminal import busy

    with busy("checking") as wait:
        verdict = app.check(lab, path, seed, watch=lambda now: wait.update(verdicts.progress(now)))
    verdicts.verdict(verdict, details)
    with busy("looking for the mistake"):
        verdict = app.diagnose(verdict)
    verdicts.explanation(verdict, details)
    return verdict


def print_what_follows(app: FlowActions, lab: str, verdict: Verdict) -> None:
    """Prints what a verdict changes, and what to do now."""
    from gradatim.cli.retests import print_requirements

    if verdict.outcome is Outcome.PASS:
        print_gain(app, lab)
        print_requirements(app, lab)
        if app.in_placement(lab):
            return next_line("gradatim place")
        return print_upcoming(app, lab)
    if verdict.outcome is Outcome.FAIL and has_more_hints(app, lab):
        print(f"stuck? gradatim hint {lab}")
    next_line(f"gradatim check {lab}")


def has_more_hints(app: FlowActions, lab: str) -> bool:
    """Whether there is a hint that was not shown yet."""
    if lab in app.pack.labs:
        return len(app.hints(lab)) < len(app.lab(lab).hints.rungs)
    return bool(app.hints(lab))
