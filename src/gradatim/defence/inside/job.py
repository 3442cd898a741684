"""The job that the jail is given: variants of a file, each with calls to try."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from gradatim.defence.inside import module
from gradatim.defence.inside.calls import observe, raising_lines
from gradatim.defence.inside.recorder import collect_calls

SECONDS = 4.0  # of all calls together


def work(job: Mapping[str, Any]) -> dict[str, Any]:
    """What each variant gives on each call; None for what there was no time for."""
    module.write_files(job["files"])
    end, found = time.monotonic() + SECONDS, dict[str, Any]()
    if job["snippets"]:
        load = module.loader(job["source"], job["module"], {}, job["salt"])
        found["calls"] = collect_calls(load, job["snippets"])
    found["runs"] = [_run(job, variant, end) for variant in job["variants"]]
    return found


def _run(job: Mapping[str, Any], variant: Mapping[str, Any], end: float) -> dict[str, Any]:
    differences: list[bool] = []
    source, extra = variant["source"], {"_probe_": _probe(differences)}
    tree = source
    if job["perturb"]:
        tree, more = module.perturbed(source)
        extra |= more
    load, raises = module.loader(tree, job["module"], extra, job["salt"]), raising_lines(source)
    outcomes = [
        None if time.monotonic() > end else observe(load, call, raises) for call in variant["calls"]
    ]
    return {"outcomes": outcomes, "infected": any(differences)}


def _probe(differences: list[bool]) -> Callable[[Any, Callable[[], Any]], Any]:
    """Notes whether an expression differs from another one where it is evaluated."""

    def probe(value: Any, other: Callable[[], Any]) -> Any:
        try:
            differences.append(bool(value != other()))
        except Exception:
            differences.append(True)
        return value

    return probe
