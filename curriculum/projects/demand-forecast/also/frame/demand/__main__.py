"""The commands."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click
import pandas as pd

from demand import example as sample
from demand.store import Store
from demand.system import System
from demand.world import Refused

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(path_type=Path)


class Day(click.ParamType):
    name = "day"

    def convert(self, value: str, param: object, ctx: object) -> str:
        try:
            return str(date.fromisoformat(value))
        except ValueError:
            self.fail(f"'{value}' is no date such as 2026-03-01")


def options(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Options that a command must be given, by their names in the brief."""
    kinds = {"data": FOLDER, "state": FOLDER, "out": FILE, "quarantine": FILE}
    kinds |= dict.fromkeys(("day", "as-of", "from", "to"), Day())
    kinds |= dict.fromkeys(("seed", "horizon", "port"), int)

    def wrap(command: Callable[..., None]) -> Callable[..., None]:
        for name in names:
            place = {"from": "first", "to": "last"}.get(name, name.replace("-", "_"))
            option = click.option(f"--{name}", place, type=kinds[name], required=True)
            command = option(command)
        return command

    return wrap


@click.group()
def main() -> None:
    """A demand forecast."""


@main.command()
@options("out")
def example(out: Path) -> None:
    sample.make(out)


@main.command()
@options("data", "state", "day")
def ingest(data: Path, state: Path, day: str) -> None:
    System(data, state).ingest(day)


@main.command()
@options("state", "out", "quarantine")
def export(state: Path, out: Path, quarantine: Path) -> None:
    store = Store(state)
    store.accepted().to_csv(out, index=False)
    quarantine.write_text(json.dumps(store.quarantined()))


@main.command()
@options("data", "state", "as-of", "seed")
def train(data: Path, state: Path, as_of: str, seed: int) -> None:
    System(data, state).train(as_of, seed)


@main.command()
@options("data", "state", "as-of", "horizon", "out")
def forecast(data: Path, state: Path, as_of: str, horizon: int, out: Path) -> None:
    System(data, state).forecast(as_of, horizon).to_csv(out, date_format="%Y-%m-%d")


@main.command()
@options("data", "state", "from", "to", "out")
def nightly(data: Path, state: Path, first: str, last: str, out: Path) -> None:
    system = System(data, state)
    days = pd.date_range(first, last).strftime("%Y-%m-%d")
    out.write_text("".join(json.dumps(system.night(day)) + "\n" for day in days))


@main.command()
@options("state", "out")
def versions(state: Path, out: Path) -> None:
    out.write_text(json.dumps(System(Path(), state).registry.listed()))


@main.command()
@options("state")
def rollback(state: Path) -> None:
    System(Path(), state).registry.back()


@main.command()
@options("data", "state", "out")
def measure(data: Path, state: Path, out: Path) -> None:
    out.write_text(json.dumps(System(data, state).measure()) + "\n")


@main.command()
@options("data", "state", "port")
def serve(data: Path, state: Path, port: int) -> None:
    from demand.service import serve as run  # FastAPI is loaded by nothing else

    run(data, state, port)


if __name__ == "__main__":
    try:
        main()
    except (Refused, OSError) as problem:
        raise SystemExit(str(problem)) from None
