"""Repairs of an invented bicycle workshop: kinds with their usual hours, age, queue, parts."""

import csv
import io
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

NAMES = ("brakes", "gears", "wheel", "lights", "service", "chain", "saddle", "frame", "battery")
INPUTS = ("kind", "age", "waiting", "parts")
COLUMNS = ("id", *INPUTS, "hours")
VALIDATION = 5  # every fifth id

Row = dict[str, int | float | str]


@dataclass(frozen=True)
class World:
    """What repairs take, and how often each kind comes."""

    kinds: tuple[str, ...]
    shares: tuple[float, ...]
    usual: tuple[float, ...]  # hours
    parts: float = 0.2  # how often parts are ordered
    older: int = 0  # years, beside usual
    queue: float = 1.0  # times the usual length


def world(rng: np.random.Generator) -> World:
    count = int(rng.integers(4, 8))
    kinds = tuple(rng.choice(NAMES, count, replace=False).tolist())
    shares = rng.dirichlet([8.0] * count)
    usual = np.sort(rng.uniform(1.5, 12.0, count))
    rng.shuffle(usual)
    return World(kinds, tuple(shares), tuple(usual), float(rng.uniform(0.1, 0.3)))


def busier(workshop: World, kind: int) -> World:
    """One kind is three times as frequent."""
    shares = np.array(workshop.shares)
    shares[kind] *= 3
    return replace(workshop, shares=tuple(shares / shares.sum()))


def rows(workshop: World, count: int, rng: np.random.Generator, first: int = 1) -> list[Row]:
    kinds = rng.choice(len(workshop.kinds), count, p=workshop.shares)
    ages = np.minimum(rng.poisson(7, count) + workshop.older, 40)
    waiting = np.minimum(rng.poisson(12 * workshop.queue, count), 60)
    parts = (rng.random(count) < workshop.parts).astype(int)
    usual = np.array(workshop.usual)[kinds]
    hours = usual + 0.15 * ages + 0.4 * waiting + 18 * parts + rng.normal(0, 1.5, count)
    return [
        {
            "id": first + n,
            "kind": workshop.kinds[kinds[n]],
            "age": int(ages[n]),
            "waiting": int(waiting[n]),
            "parts": int(parts[n]),
            "hours": round(max(float(hours[n]), 0.5), 1),
        }
        for n in range(count)
    ]


def is_validation(row: Row) -> bool:
    return int(row["id"]) % VALIDATION == 0


def write(path: Path, found: list[Row], columns: tuple[str, ...] = COLUMNS) -> Path:
    text = io.StringIO()
    table = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    table.writerows(found)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.getvalue(), encoding="utf-8")
    return path
