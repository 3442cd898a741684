"""`gradatim check`: judges a file once, and says what follows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gradatim.cli import output, verdicts
from gradatim.cli.flow import gained, next_line, upcoming
from gradatim.cli.options import activity, as_json, example, ids, open_part
from gradatim.model import Outcome, Seed, Verdict, seed_or_none

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions
    from gradatim.app.retests import RetestActions

CODES = {Outcome.PASS: 0, Outcome.FAIL: 1}


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
@click.argument("words", metavar="[LAB] [FILE]", nargs=-1, shell_complete=ids)
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

    with open_part(context, FlowActions) as app:
        lab, path = _parts(words)
        meant = activity(app, lab)
        file = path or meant.file
        if as_json:
            verdict = app.diagnose(app.check(meant.id, file, seed))
            from gradatim.app import documents

            output.document(documents.Verdict.of(verdict))
            context.exit(CODES.get(verdict.outcome, 2))
        if not (file or app.is_begun(meant.id) or app.is_missing(meant.id)):
            print(output.wrap(f"created {app.begin(meant.id)} from the starter", "  "))
        if seed is None:
            verdict = judge(app, meant.id, file, details)
            after(app, meant.id, verdict)
        else:
            verdict = judge(app, meant.id, file, details, seed)
            print("A repetition does not count, because its inputs are known.")
            next_line(f"gradatim check {meant.id}")
    context.exit(CODES.get(verdict.outcome, 2))


def _parts(words: Sequence[str]) -> tuple[Sequence[str], Path | None]:
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
        verdict = app.check(lab, path, seed, watch=lambda now: wait.say(verdicts.progress(now)))
    verdicts.verdict(verdict, details)
    with busy("looking for the mistake"):
        verdict = app.diagnose(verdict)
    verdicts.explanation(verdict, details)
    return verdict


def after(app: FlowActions, lab: str, verdict: Verdict) -> None:
    """Prints what a verdict changes, and what to do now."""
    from gradatim.cli.retests import still_needed

    if verdict.outcome is Outcome.PASS:
        gained(app, lab)
        still_needed(app, lab)
        if app.in_placement(lab):
            return next_line("gradatim place")
        return upcoming(app, lab)
    if verdict.outcome is Outcome.FAIL and more_help(app, lab):
        print(f"stuck? gradatim hint {lab}")
    next_line(f"gradatim check {lab}")


def more_help(app: FlowActions, lab: str) -> bool:
    """Whether there is a hint that was not shown yet."""
    if lab in app.pack.labs:
        return len(app.hints(lab)) < len(app.lab(lab).hints.rungs)
    return bool(app.hints(lab))
