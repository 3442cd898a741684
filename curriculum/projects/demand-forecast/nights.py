"""Many nights of a system, and what its lines say."""

import itertools
import json
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import inbox
from world import Shape, World, build, generator, write

from gradatim.verify import Run, failure

HISTORY = 180
PARALLEL_RUNS = 2
WITHIN = 300.0

SMALL = Shape(stores=3, regular=15, rare=0, new=0, days=HISTORY + 60, wave=0.1, spread=20.0)
InputT = TypeVar("GivenT")
ResultT = TypeVar("MadeT")


@dataclass(frozen=True)
class NightLine:
    """What a system says of one night."""

    day: int
    alarm: bool
    alarmed: tuple[str, ...]
    retrained: bool
    version: str
    text: str


@dataclass(frozen=True)
class Shop:
    """A world laid for a system, and the system's state."""

    world: World
    data: Path
    state: Path


def make_shop(run: Run, world: World, until: int | None = None) -> Shop:
    """A world with its usual inbox of all evenings, or of those up to a day; an empty state."""
    files = inbox.deliver(world, inbox.USUAL, generator(world.seed, "inbox"))
    last = world.shape.days - 1 if until is None else until
    data = write(run.folder("data"), world, inbox.up_to(files, last), last)
    return Shop(world, data, run.folder("state"))


def build_worlds(run: Run, name: str, count: int, shape: Shape = SMALL) -> list[World]:
    """So many small worlds of this run, each with a seed of its own."""
    return [build(int(seed), shape) for seed in run.rng(name).integers(0, 2**31, count)]


def nightly(run: Run, shop: Shop, first: int, last: int, out: Path) -> list[NightLine]:
    """The system's lines for the nights from `first` to `last`."""
    when, until = shop.world.day(first), shop.world.day(last)
    run.system(
        "nightly", within=WITHIN, data=shop.data, state=shop.state, from_=when, to=until, out=out
    )
    sent = f"nightly --from {when} --to {until}"
    lines = out.read_text("utf-8").splitlines() if out.is_file() else []
    if len(lines) != last - first + 1:
        raise failure(
            sent=sent,
            came=f"{len(lines)} lines",
            asks=f"{last - first + 1} lines of JSON, one a day",
            look="does a day without a file get its line too?",
        )
    return [
        _line(shop.world, day, text, sent)
        for day, text in zip(range(first, last + 1), lines, strict=True)
    ]


def _line(world: World, day: int, text: str, sent: str) -> NightLine:
    record = _decoded(text)
    names = record.get("alarmed")
    fits = (
        record.get("day") == world.day(day)
        and isinstance(record.get("alarm"), bool)
        and isinstance(record.get("retrained"), bool)
        and isinstance(record.get("version"), str)
        and isinstance(names, list)
        and set(map(str, names)) <= set(world.names)
    )
    if not fits:
        raise failure(
            sent=sent,
            came=f"the line '{text[:160]}'",
            asks=f'{{"day": "{world.day(day)}", "alarm": true or false, "alarmed": [series], '
            '"retrained": true or false, "version": text}',
            look="are all five keys there, with values of these kinds?",
        )
    return NightLine(
        day, record["alarm"], tuple(record["alarmed"]), record["retrained"], record["version"], text
    )


def _decoded(text: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def in_parallel(work: Callable[[InputT], ResultT], items: Iterable[InputT]) -> list[ResultT]:
    """Does the work for each item, two at a time; results in order."""
    with ThreadPoolExecutor(PARALLEL_RUNS) as pool:
        return list(pool.map(work, items))


def all_nights(run: Run, shops: list[Shop], first: int, last: int) -> list[list[NightLine]]:
    """The same nights in many shops."""
    outs = [run.folder("nights") / "lines.jsonl" for _ in shops]
    pairs = list(zip(shops, outs, strict=True))
    return in_parallel(lambda pair: nightly(run, pair[0], first, last, pair[1]), pairs)


def first_alarm(lines: Iterable[NightLine], since: int = 0) -> int | None:
    """The first day, from `since` on, whose line says alarm."""
    return next((line.day for line in lines if line.alarm and line.day >= since), None)


def unannounced_version(lines: list[NightLine]) -> NightLine | None:
    """The first line, after the first night, whose version changed without `retrained`, or
    which says `retrained` and names the version of the night before."""
    pairs = itertools.pairwise(lines)
    return next((b for a, b in pairs if (a.version != b.version) != b.retrained), None)
