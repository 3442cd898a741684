"""Closes windows of predictions and blocks of audits, and raises alarms that say what to do.

With what a window is compared, and why that never moves along: decision 2.
"""

import json
from collections.abc import Iterator
from itertools import chain

import numpy as np

from images import drift
from images.drift import WINDOW, Finding, Moved, Reference, beyond
from images.shares import worse
from images.store import Found, Store, columns
from images.version import Version

SETTLED = 4  # quiet windows that become the reference
BLOCK = 50  # audited answers that are judged together
ACTIONS = {
    "label": "Ask the sender whether the mix really changed. If so, nothing is wrong with the"
    " pictures: check the classes that grew, and retrain if their accuracy falls.",
    "covariate": "Look at the pictures below: scanner, cropping, contrast, or things of no"
    " class. Mend the source if you can; else label the queue, retrain and try a canary.",
    "quality": "Fewer audited answers are right than when the version was made. Roll back if the"
    " version is new; else label the queue and retrain.",
}
Period = tuple[str, list[Found], Found, Found | None]  # kind, rows, what was found, alarm


class Watch:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._settled: dict[str, Reference] = {}
        self._heard: dict[str, int] = {}  # of each version, the last feedback that was looked at

    def look(self, version: Version, now: float) -> list[str]:
        """Closes what is full. Returns the kinds of alarms that were raised."""
        raised = []
        for kind, rows, result, alarm in chain(self._windows(version), self._audits(version)):
            row = {"version": version.name, "kind": kind, "at": now, "result": json.dumps(result)}
            row |= {"first": rows[0]["id"], "last": rows[-1]["id"]}
            if self._store.close_period(row, alarm) and alarm:
                raised.append(alarm["kind"])
            self._store.forget(now)
        return raised

    def _windows(self, version: Version) -> Iterator[Period]:
        while rows := self._store.rows("next_window", version=version.name, size=WINDOW):
            labels, statistics = columns(rows)
            found = self.reference(version).compare(labels, statistics)
            shares = (np.bincount(labels, minlength=len(version.classes)) / len(labels)).tolist()
            moved = beyond(self.reference(version).statistics, statistics)
            said = _sentence(found, shares, version, moved)
            alarm = _alarm(found.kind, found.p, said) if found.kind else None
            ms = float(np.quantile([row["ms"] for row in rows], 0.95))
            yield "window", rows, vars(found) | {"shares": shares, "ms": ms}, alarm

    def _audits(self, version: Version) -> Iterator[Period]:
        """Blocks of audited answers against the pictures of the card."""
        last = self._store.row("last_word")["number"]
        if self._heard.get(version.name) == last:
            return
        self._heard[version.name] = last
        made = version.card["metrics"]
        asked: Found = {"version": version.name, "size": BLOCK}
        while len(rows := self._store.rows("next_audits", **asked)) == BLOCK:
            right = sum(row["label"] == row["truth"] for row in rows)
            p = worse((right, len(rows)), (made["right"], made["pictures"]))
            usual = f"{len(rows) * made['accuracy']:.0f} were expected"
            said = f"Only {right} of {len(rows)} audited answers are right, where {usual}."
            alarm = _alarm("quality", p, said) if p < drift.RATE else None
            yield "audit", rows, {"right": right, "of": len(rows), "p": p}, alarm

    def reference(self, version: Version) -> Reference:
        """What the windows of the version are compared with now."""
        if version.held.batches == 2 and version.name not in self._settled:
            rows = self._store.rows("settled", version=version.name, windows=SETTLED)
            if len(rows) == SETTLED * WINDOW:
                self._settled[version.name] = Reference(*columns(rows), len(version.classes))
        return self._settled.get(version.name, version.held)


def _alarm(kind: str, p: float, sentence: str) -> Found:
    return {"kind": kind, "p": p, "sentence": sentence, "action": ACTIONS[kind]}


def _sentence(found: Finding, shares: list[float], version: Version, moved: Moved) -> str:
    if found.kind == "label":
        labels = np.bincount(version.held.labels, minlength=len(shares)) / len(version.held.labels)
        grown = int(np.argmax(np.array(shares) - labels))
        now, usual = f"{shares[grown]:.0%} of the answers", f"{labels[grown]:.0%} are usual"
        return f"The mix of classes changed: {version.classes[grown]!r} is {now}, where {usual}."
    kind = str(moved["ink"]["kind"])
    most = "ink" if kind else min(found.each, key=found.each.__getitem__)
    it, said = moved[most], f"{kind.capitalize()}. " * bool(kind)
    said += f"The {drift.PLAIN[most]} went {it['way']} from {it['usual']} to {it['now']} (means);"
    return f"{said} {it['outside']} of {WINDOW} lie outside what 99 % of the usual ones have."
