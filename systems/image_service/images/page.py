"""The page for the operator: drawn on the server, with the figures of the moment."""

import json
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader

from images import canary, drift
from images.calibrate import interval
from images.picture import SIDE, Array
from images.registry import Registry
from images.store import Store, read_ink

SHOWN_S = 15 * 86400.0  # of traffic and alarms
STEPS = 180  # columns of the chart of traffic
QUEUE = 12  # pictures to label
OPEN_S = 86400.0  # an alarm that is younger is shown as open
EXAMPLES = 10  # pictures of a window that raised an alarm


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%a %d %b %H:%M")


_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
)
_TEMPLATES.filters["time"] = _time


def render(registry: Registry, store: Store) -> str:
    pointer, span = registry.pointer(), store.span()
    end = span[1] if span else 0.0
    begin = max(span[0], end - SHOWN_S) if span else 0.0
    windows = store.periods("window")
    for each in windows:
        each |= json.loads(each["result"])
    alarms = [each for each in store.alarms() if each["at"] >= begin]
    return _TEMPLATES.get_template("page.html").render(
        pointer=pointer,
        classes=registry.card(pointer.live)["classes"],
        versions=[_version(registry, store, each) for each in registry.versions()],
        verdict=canary.judge(store, pointer.live, pointer.canary) if pointer.canary else None,
        shadow=store.shadowed(pointer.shadow) if pointer.shadow else None,
        traffic=_traffic(store, begin, end),
        line=_line(begin, end, windows, alarms, pointer.history),
        mix=_mix(windows, pointer.live),
        alarms=_spells(alarms, end)[:6],
        changed=_changed(store, windows, alarms),
        audits=[each | json.loads(each["result"]) for each in store.periods("audit")][-12:],
        rate=drift.RATE,
        queue=[
            each | {"squares": squares(read_ink(each["ink"])), "audit": audit}
            for audit in (True, False)
            for each in store.queue(audit, QUEUE // 2)
        ],
    )


def squares(ink: Array) -> list[tuple[int, int, int]]:
    """A picture as column, row and grey (0 to 255) of each pixel."""
    grey = np.rint(255 * ink.reshape(SIDE, SIDE)).astype(int)
    return [(x, y, int(grey[y, x])) for y in range(SIDE) for x in range(SIDE) if grey[y, x]]


def _version(registry: Registry, store: Store, name: str) -> dict[str, Any]:
    figures, card = store.figures(name), registry.card(name)
    bounds = interval(figures["right"], figures["audited"])
    return {"card": card, "figures": figures, "interval": bounds}


def _traffic(store: Store, begin: float, end: float) -> dict[str, Any]:
    """Stacked columns: place, version, height and what lies below it."""
    step = max((end - begin) / STEPS, 1.0)
    below: dict[int, int] = defaultdict(int)
    columns = []
    for place, version, count in store.traffic(step, begin):
        column = place - int(begin / step)
        columns.append((column, version, count, below[column]))
        below[column] += count
    top = max(below.values(), default=1)
    return {"columns": columns, "top": top, "begin": begin, "end": end, "steps": STEPS + 1}


def _line(
    begin: float,
    end: float,
    windows: list[dict[str, Any]],
    alarms: list[dict[str, Any]],
    history: tuple[tuple[float, str], ...],
) -> dict[str, Any]:
    """Windows, alarms and changes of version on one line of time, from 0 to 100."""
    scale = 100 / max(end - begin, 1.0)

    def place(at: float) -> float:
        return round((at - begin) * scale, 2)

    return {
        "windows": [(place(each["at"]), each["kind"]) for each in windows if each["at"] >= begin],
        "alarms": [(place(each["at"]), each["kind"], each["sentence"]) for each in alarms],
        "moves": [(place(at), what, at) for at, what in history if at >= begin],
    }


def _spells(alarms: list[dict[str, Any]], end: float) -> list[dict[str, Any]]:
    """Alarms of one kind and version that follow each other are one, newest first; open where the
    last one is less than a day old."""
    spells: dict[tuple[str, str], dict[str, Any]] = {}
    done = []
    for each in alarms:
        key = each["kind"], each["version"]
        if key in spells and each["at"] - spells[key]["at"] < OPEN_S:
            spells[key] |= {**each, "count": spells[key]["count"] + 1}
        else:
            spells[key] = each | {"begin": each["at"], "count": 1}
            done.append(spells[key])
    for each in done:
        each["open"] = end - each["at"] < OPEN_S
    return sorted(done, key=lambda each: -each["at"])


def _mix(windows: list[dict[str, Any]], live: str) -> dict[str, Any] | None:
    """Shares of the classes in the last window of the live version, and in its first ones."""
    mine = [each for each in windows if each["version"] == live]
    if not mine:
        return None
    usual = np.mean([each["shares"] for each in mine[:4]], axis=0)
    last = mine[-1]
    return {"usual": usual.tolist(), "now": last["shares"], "number": last["number"]}


def _changed(
    store: Store, windows: list[dict[str, Any]], alarms: list[dict[str, Any]]
) -> dict[str, Any] | None:
    """The least sure pictures of the last window with an alarm, and those of the first window."""
    found = [
        each
        for alarm in alarms
        for each in windows
        if alarm["kind"] == "covariate"
        and (each["version"], each["number"]) == (alarm["version"], alarm["number"])
    ]
    if not found:
        return None
    first = next(each for each in windows if each["version"] == found[-1]["version"])
    rows = [
        [squares(ink) for ink in store.examples(w["version"], w["first"], w["last"], EXAMPLES)]
        for w in (first, found[-1])
    ]
    return {"before": rows[0], "after": rows[1], "window": found[-1]}
