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
StateStore = Annotated[Store, typer.Option("--state", parser=Store, help="A folder, or s3://…")]
Day = Annotated[date, typer.Option(parser=_day, help="Written as 2026-03-01.")]
From = Annotated[date, typer.Option("--from", parser=_day)]
Number = Annotated[int, typer.Option()]
Out = Annotated[Path, typer.Option(help="The file that is written.")]

commands = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@commands.command()
def ingest(data: Data, store: StateStore, day: Day) -> None:
    """Take in what has arrived up to a day."""
    from demand import lake

    print(f"took in {lake.ingest(store, data, day)} files")


@commands.command()
def export(store: StateStore, out: Out, quarantine: Out) -> None:
    """Write the rows that count, and how many cannot be right."""
    from demand import lake

    current = state.load(store)
    lake.latest_rows(lake.arrivals(store, current)).to_pandas().to_csv(out, index=False)
    quarantine.write_text(json.dumps(current.quarantined, indent=2) + "\n")


@commands.command()
def train(data: Data, store: StateStore, as_of: Day, seed: Number) -> None:
    """Make a new version of the model, and use it from now on."""
    from demand import registry, tracking

    version = registry.train(store, data, as_of, seed)
    tracking.mirror(store)
    print(f"{version.version} is in use")


@commands.command()
def forecast(data: Data, store: StateStore, as_of: Day, horizon: Number, out: Out) -> None:
    """Write the forecast of the days after a day."""
    from demand import forecasts, registry

    current = state.load(store)
    history = registry.table_as_of(store, current, data, as_of, horizon)
    frame = forecasts.build(registry.model_for(store, current, history), history)
    frame.to_csv(out, index=False)


@commands.command()
def nightly(data: Data, store: StateStore, first: From, to: Day, out: Out) -> None:
    """Play the nights from one day to another."""
    from demand import nightly

    lines = [json.dumps(line) for line in nightly.run_nights(store, data, first, to)]
    out.write_text("".join(f"{line}\n" for line in lines))


@commands.command()
def measure(data: Data, store: StateStore, out: Out) -> None:
    """Measure the error of the last 28 days over that of the naive forecast."""
    from demand import backtest

    ratio = backtest.mae_ratio_naive(store, state.load(store), data)
    out.write_text(json.dumps({"mae_ratio_naive": ratio}) + "\n")


@commands.command()
def versions(store: StateStore, out: Out) -> None:
    """Write the versions of the model, oldest first."""
    current = state.load(store)
    rows = [
        {"version": each.version, "as_of": str(each.as_of), "in_use": each == current.in_use}
        for each in current.versions
    ]
    out.write_text(json.dumps(rows, indent=2) + "\n")


@commands.command()
def rollback(store: StateStore) -> None:
    """Use the version that was in use before this one."""
    from demand import registry

    print(f"{registry.rollback(store).version} is in use")


@commands.command()
def serve(data: Data, store: StateStore, port: Number) -> None:
    """Serve the numbers and the page on this machine."""
    from demand import server

    server.run(store, data, port)


def main() -> None:
    try:
        commands()
    except (DemandError, OSError) as error:
        print(f"demand: {error}", file=sys.stderr)
        sys.exit(2)
