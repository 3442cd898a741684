"""How often the programs of the labs on drift are silent if nothing has changed, and speak up if
something has.

    python bench/drift.py [--streams 200] [--seed 1]

For the reference and each other right way of the three labs: false alarms among quiet streams, and
shifted streams that were found (and named rightly), each with a 95 % interval by Wilson.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from math import sqrt
from types import ModuleType
from typing import Any

import numpy as np

from gradatim import curriculum
from gradatim.curriculum import Pack

Z = 1.96
REFERENCE, TODAY = 400, 200  # rows a side, for two of the labs
COLUMNS = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--streams", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pack = curriculum.load()
    print("| lab | program | quiet streams | false alarms | shift | found |")
    print("|---|---|---|---|---|---|")
    for lab, measured in LABS.items():
        for name, program in _programs(pack, lab):
            rng = np.random.default_rng(options.seed)
            for row in measured(pack, program, rng, options.streams):
                print(f"| {lab} | {name} | {options.streams} |", " | ".join(row), "|")


def _programs(pack: Pack, lab: str) -> Iterator[tuple[str, Any]]:
    material = pack.material(lab)
    for name, files in {"solution": material.solution, **material.also}.items():
        yield name, _module(files[material.lab.file].decode())


def _module(source: str) -> ModuleType:
    made = ModuleType("program")
    exec(compile(source, "program", "exec"), made.__dict__)
    return made


def _share(count: int, of: int) -> str:
    """A count with its interval (Wilson 1927)."""
    p, half = count / of, Z * Z / (2 * of)
    width = Z * sqrt(p * (1 - p) / of + Z * Z / (4 * of * of))
    low, high = ((p + half + side * width) / (1 + 2 * half) for side in (-1, 1))
    return f"{count} of {of} ({max(low, 0):.1%} to {min(high, 1):.1%})"


def _rows(made: Callable[[float], bool], shifts: dict[str, float], streams: int) -> Iterator[Any]:
    """One row for each shift; `made` says whether a stream that is moved so far is reported."""
    false = _share(sum(made(0.0) for _ in range(streams)), streams)
    for what, by in shifts.items():
        yield false, what, _share(sum(made(by) for _ in range(streams)), streams)


def _stability(pack: Pack, lab: Any, rng: np.random.Generator, streams: int) -> Iterator[Any]:
    """The limit is measured on 200 quiet days, of which 2 may exceed it."""
    reference = rng.gamma(3.0, 4.0, REFERENCE)
    quiet = [rng.gamma(3.0, 4.0, TODAY) for _ in range(200)]
    limit = lab.limit(reference, quiet, 2)

    def reported(by: float) -> bool:
        return bool(lab.psi(reference, rng.gamma(3.0, 4.0, TODAY) + by) > limit)

    yield from _rows(reported, {"mean by 0.36 sd": 2.5, "mean by 0.72 sd": 5.0}, streams)


def _features(pack: Pack, lab: Any, rng: np.random.Generator, streams: int) -> Iterator[Any]:
    def reported(by: float) -> bool:
        reference, today = (rng.normal(size=(n, COLUMNS)) for n in (REFERENCE, TODAY))
        today[:, 7] += by
        return bool(lab.drift(reference, today))

    shifts = {"one column of 20 by 0.5 sd": 0.5, "by 1 sd": 1.0}
    yield from _rows(reported, shifts, streams)


def _kinds(pack: Pack, lab: Any, rng: np.random.Generator, streams: int) -> Iterator[Any]:
    """The lab's own streams, by its own two tests of a difference."""
    material = pack.material("which-drift-is-it")
    made, lent = _module(material.checks), _module(str(material.given))

    def diagnosed(**how: Any) -> str:
        quarter = int(rng.integers(1, 5))
        today = made.parcels(rng, 1500, quarter, **how)
        return str(lab.diagnose(made.year(rng), today, lent.differ, lent.shares_differ))

    false = _share(sum(diagnosed() != "none" for _ in range(streams)), streams)
    for what, how in {
        "feature": {"price": 0.7},
        "label": {"returned": 0.75},
        "concept": {"rule": (-1.2, 1.0)},
    }.items():
        right = sum(diagnosed(**how) == what for _ in range(streams))
        yield false, f"{what}, named so", _share(right, streams)


LABS = {
    "population-stability": _stability,
    "drift-in-many-features": _features,
    "which-drift-is-it": _kinds,
}


if __name__ == "__main__":
    main()
