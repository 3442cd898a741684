"""The commands of the contract. Each imports what it needs and no more."""

import csv
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from demand import state
from demand.data import day
from demand.errors import DemandError
from demand.store import open_store


def ingest(given: Namespace) -> None:
    from demand import lake

    new = lake.ingest(open_store(given.state), given.data, given.day)
    print(f"took in {new} files")


def export(given: Namespace) -> None:
    from demand import lake

    store = open_store(given.state)
    now = state.load(store)
    rows = lake.counting(lake.arrivals(store, now)).to_pydict()
    _table(given.out, "date,series,units", zip(*rows.values(), strict=True))
    given.quarantine.write_text(json.dumps(now.quarantined, indent=2) + "\n")


def train(given: Namespace) -> None:
    from demand import registry, tracking

    store = open_store(given.state)
    made = registry.train(store, given.data, given.as_of, given.seed)
    tracking.mirror(store)
    print(f"{made.version} is in use")


def forecast(given: Namespace) -> None:
    from demand import forecasts

    store = open_store(given.state)
    now = state.load(store)
    made = forecasts.forecast(store, now, given.data, given.as_of, given.horizon)
    rows = [
        (series, each.date, each.mean, each.p10, each.p90)
        for series, days in made.series()
        for each in days
    ]
    _table(given.out, "series,date,mean,p10,p90", rows)


def nightly(given: Namespace) -> None:
    from demand import nightly

    nights = nightly.play(open_store(given.state), given.data, getattr(given, "from"), given.to)
    lines = [json.dumps(line) for line in nights]
    given.out.write_text("".join(f"{line}\n" for line in lines))


def measure(given: Namespace) -> None:
    from demand import backtest

    store = open_store(given.state)
    ratio = backtest.mae_ratio_naive(store, state.load(store), given.data)
    given.out.write_text(json.dumps({"mae_ratio_naive": ratio}) + "\n")


def real(given: Namespace) -> None:
    from demand import real

    real.lay(given.source, given.out)


def versions(given: Namespace) -> None:
    now = state.load(open_store(given.state))
    rows = [
        {"version": each.version, "as_of": each.as_of, "in_use": each.version == now.used[-1]}
        for each in now.versions
    ]
    given.out.write_text(json.dumps(rows, indent=2) + "\n")


def rollback(given: Namespace) -> None:
    from demand import registry

    print(f"{registry.rollback(open_store(given.state)).version} is in use")


def serve(given: Namespace) -> None:
    from demand import server

    server.run(open_store(given.state), given.data, given.port)


PLACES: dict[str, Callable[[str], object]] = {
    "data": Path,
    "state": str,
    "day": day,
    "as-of": day,
    "from": day,
    "to": day,
    "seed": int,
    "horizon": int,
    "port": int,
    "out": Path,
    "quarantine": Path,
    "source": Path,
}
COMMANDS: dict[str, tuple[Callable[[Namespace], None], str]] = {
    "ingest": (ingest, "data state day"),
    "export": (export, "state out quarantine"),
    "train": (train, "data state as-of seed"),
    "forecast": (forecast, "data state as-of horizon out"),
    "nightly": (nightly, "data state from to out"),
    "measure": (measure, "data state out"),
    "real": (real, "source out"),
    "versions": (versions, "state out"),
    "rollback": (rollback, "state"),
    "serve": (serve, "data state port"),
}


def parser() -> ArgumentParser:
    root = ArgumentParser(prog="demand", description=__doc__)
    commands = root.add_subparsers(required=True, metavar="COMMAND")
    for name, (function, options) in COMMANDS.items():
        command = commands.add_parser(name)
        command.set_defaults(run=function)
        for option in options.split():
            command.add_argument(f"--{option}", type=_read(PLACES[option]), required=True)
    return root


def _read(kind: Callable[[str], object]) -> Callable[[str], object]:
    def read(text: str) -> object:
        try:
            return kind(text)
        except (DemandError, ValueError) as error:
            from argparse import ArgumentTypeError

            raise ArgumentTypeError(str(error)) from None

    return read


def _table(path: Path, header: str, rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def main() -> None:
    given = parser().parse_args()
    try:
        given.run(given)
    except (DemandError, OSError) as error:
        print(f"demand: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
