"""The commands of the contract. Each imports what it needs and no more."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from demand import state
from demand.data import day
from demand.errors import DemandError
from demand.store import Store


def _day(text: str) -> date:
    try:
        return day(text)
    except DemandError as error:
        raise typer.BadParameter(str(error)) from None


Data = Annotated[Path, typer.Option(help="The folder that the shops fill.")]
Kept = Annotated[Store, typer.Option("--state", parser=Store, help="A folder, or s3://…")]
Day = Annotated[date, typer.Option(parser=_day, help="Written as 2026-03-01.")]
From = Annotated[date, typer.Option("--from", parser=_day)]
Number = Annotated[int, typer.Option()]
Out = Annotated[Path, typer.Option(help="The file that is written.")]

commands = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@commands.command()
def ingest(data: Data, kept: Kept, day: Day) -> None:
    """Take in what has arrived up to a day."""
    from demand import lake

    print(f"took in {lake.ingest(kept, data, day)} files")


@commands.command()
def export(kept: Kept, out: Out, quarantine: Out) -> None:
    """Write the rows that count, and how many cannot be right."""
    from demand import lake

    now = state.load(kept)
    lake.counting(lake.arrivals(kept, now)).to_pandas().to_csv(out, index=False)
    quarantine.write_text(json.dumps(now.quarantined, indent=2) + "\n")


@commands.command()
def train(data: Data, kept: Kept, as_of: Day, seed: Number) -> None:
    """Make a new version of the model, and use it from now on."""
    from demand import registry, tracking

    made = registry.train(kept, data, as_of, seed)
    tracking.mirror(kept)
    print(f"{made.version} is in use")


@commands.command()
def forecast(data: Data, kept: Kept, as_of: Day, horizon: Number, out: Out) -> None:
    """Write the forecast of the days after a day."""
    from demand import forecasts, registry

    now = state.load(kept)
    known = registry.known_on(kept, now, data, as_of, horizon)
    made = forecasts.of(registry.model_for(kept, now, known), known)
    made.to_csv(out, index=False)


@commands.command()
def nightly(data: Data, kept: Kept, first: From, to: Day, out: Out) -> None:
    """Play the nights from one day to another."""
    from demand import nightly

    lines = [json.dumps(line) for line in nightly.play(kept, data, first, to)]
    out.write_text("".join(f"{line}\n" for line in lines))


@commands.command()
def measure(data: Data, kept: Kept, out: Out) -> None:
    """Measure the error of the last 28 days over that of the naive forecast."""
    from demand import backtest

    ratio = backtest.mae_ratio_naive(kept, state.load(kept), data)
    out.write_text(json.dumps({"mae_ratio_naive": ratio}) + "\n")


@commands.command()
def versions(kept: Kept, out: Out) -> None:
    """Write the versions of the model, oldest first."""
    now = state.load(kept)
    rows = [
        {"version": each.version, "as_of": str(each.as_of), "in_use": each == now.in_use}
        for each in now.versions
    ]
    out.write_text(json.dumps(rows, indent=2) + "\n")


@commands.command()
def rollback(kept: Kept) -> None:
    """Use the version that was in use before this one."""
    from demand import registry

    print(f"{registry.rollback(kept).version} is in use")


@commands.command()
def serve(data: Data, kept: Kept, port: Number) -> None:
    """Serve the numbers and the page on this machine."""
    from demand import server

    server.run(kept, data, port)


def main() -> None:
    try:
        commands()
    except (DemandError, OSError) as error:
        print(f"demand: {error}", file=sys.stderr)
        sys.exit(2)
