"""The command: `traffic` sends requests to a service, or writes them down; `deliveries` writes what
a queue delivers. Exit codes: 0 answered as it should be, 1 not, 2 it could not be tried."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from gradatim_simulators.clock import WallClock
from gradatim_simulators.event_log import deliveries
from gradatim_simulators.rows import Change, Rows
from gradatim_simulators.send import Report, poster, send
from gradatim_simulators.traffic import Request, Spike, traffic

SHOWN = 5  # surprises in the report


def main(words: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(words)
    try:
        return int(options.run(options))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 2
    except BrokenPipeError:  # of `head`, for example, which has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def run() -> None:
    """The command as it is installed."""
    sys.exit(main())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gradatim-simulators", description="Traffic and queues for a service of your own."
    )
    commands = parser.add_subparsers(required=True)
    sent = commands.add_parser("traffic", help="requests to a service, or as lines of JSON")
    sent.add_argument("rows", type=Path, help="a CSV file; each request asks for one of its rows")
    sent.add_argument("--to", metavar="URL", help="where to post them; else they are printed")
    sent.add_argument("--rate", type=float, default=20, help="requests a second (20)")
    sent.add_argument("--seconds", type=float, default=30, help="how long (30)")
    sent.add_argument("--change", action="append", default=[], metavar="SECOND:WHAT",
                      help="from then on: 15:age+4, 15:waiting*2, 15:kind=wheel*3")  # fmt: skip
    sent.add_argument("--spike", action="append", default=[], metavar="SECOND:LENGTH*TIMES",
                      help="more requests for a while: 20:5*10")  # fmt: skip
    sent.add_argument("--bad", type=float, default=0, help="share that makes no sense (0)")
    sent.set_defaults(run=_traffic)
    again = commands.add_parser("deliveries", help="events of a queue that delivers at least once")
    again.add_argument("rows", type=Path, help="a CSV file; each event holds one of its rows")
    again.add_argument("--count", type=int, default=50, help="events (50)")
    again.add_argument(
        "--lost", type=float, default=0.2, help="share of lost acknowledgements (0.2)"
    )
    again.add_argument("--names", default="event,value", metavar="KEY,VALUE",
                       help="what key and row are called (event,value)")  # fmt: skip
    again.set_defaults(run=_deliveries)
    for command in (sent, again):
        command.add_argument("--columns", default="", help="those to send, by commas (all)")
        command.add_argument("--seed", type=int, default=1, help="the same again (1)")
    return parser


def _rows(options: argparse.Namespace) -> Rows:
    return Rows.read(options.rows, [name for name in options.columns.split(",") if name])


def _traffic(options: argparse.Namespace) -> int:
    requests = list(_requests(options))
    if options.to is None:
        for one in requests:
            print(json.dumps({"at": round(one.at, 3), "body": one.body.decode(), "bad": one.fault}))
        return 0
    ask = poster(options.to)
    print(f"{len(requests)} requests in {options.seconds:g} s", flush=True)
    report = send(requests, ask, WallClock())
    print(_told(report))
    return 0 if report.is_sound else 1


def _requests(options: argparse.Namespace) -> Iterator[Request]:
    rows, changes = _rows(options), [_timed(text) for text in options.change]
    for _, change in changes:
        rows.expect_fits(change)

    def draw(drawn: Random, moment: float) -> Mapping[str, Any]:
        return rows.draw(drawn, [change for begins, change in changes if moment >= begins])

    yield from traffic(
        draw, rate=options.rate, seconds=options.seconds, seed=options.seed, bad=options.bad,
        spikes=[Spike.parse(text) for text in options.spike],
    )  # fmt: skip


def _timed(text: str) -> tuple[float, Change]:
    begins, _, change = text.partition(":")
    try:
        return float(begins), Change.parse(change)
    except ValueError as error:
        raise ValueError(f"--change {text}: write SECOND:WHAT, as in 15:age+4 ({error})") from None


def _told(report: Report) -> str:
    counted = {"good": report.good, "bad": report.bad}
    parts = [f"{name}: {_counts(counter)}" for name, counter in counted.items() if counter]
    if report.seconds:
        shares = ((0.5, "median"), (0.95, "95 %"), (1, "longest"))
        times = (f"{name} {1000 * report.latency(share):.1f} ms" for share, name in shares)
        parts.append(f"answered after: {', '.join(times)}")
    parts += report.surprises[:SHOWN]
    if len(report.surprises) > SHOWN:
        parts.append(f"and {len(report.surprises) - SHOWN} more")
    return "\n".join(parts)


def _counts(counter: Mapping[int, int]) -> str:
    return ", ".join(
        f"{count} x {status or 'no answer'}" for status, count in sorted(counter.items())
    )


def _deliveries(options: argparse.Namespace) -> int:
    names = options.names.split(",")
    if len(names) != 2 or not all(names):
        raise ValueError(f"--names {options.names}: write two names, as in event,value")
    if not 0 <= options.lost < 1:
        raise ValueError(f"--lost {options.lost}: a share from 0 to below 1")
    if options.count < 1:
        raise ValueError(f"--count {options.count}: at least 1")
    rows, drawn = _rows(options), Random(options.seed)
    events = [(f"e{n + 1}", rows.draw(drawn)) for n in range(options.count)]
    for one in deliveries(events, seed=options.seed, lost=options.lost):
        print(json.dumps({names[0]: one.key, names[1]: one.value}))
    return 0


if __name__ == "__main__":
    run()
