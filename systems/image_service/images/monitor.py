"""Closes windows of predictions and blocks of audits, and raises alarms that say what to do.

With what a window is compared, and why that never moves along: decision 2.
"""

import json
from collections.abc import Iterator
from itertools import chain

import numpy as np

from images import drift
from images.drift import WINDOW, Finding, Reference, Shift, describe_shift
from images.proportions import worse
from images.store import Row, Store, columns
from images.version import Version

REFERENCE_WINDOWS = 4  # quiet windows that become the reference
AUDIT_BLOCK = 50  # audited answers that are judged together
ACTIONS = {
    "label": "Ask the sender whether the mix really changed. If so, nothing is wrong with the"
    " pictures: check the classes that grew, and retrain if their accuracy falls.",
    "covariate": "Look at the pictures below: scanner, cropping, contrast, or things of no"
    " class. Mend the source if you can; else label the queue, retrain and try a canary.",
    "quality": "Fewer audited answers are right than when the version was made. Roll back if the"
    " version is new; else label the queue and retrain.",
}
Period = tuple[str, list[Row], Row, Row | None]  # kind, rows, what was found, alarm


class Monitor:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._settled: dict[str, Reference] = {}
        self._last_feedback: dict[
            str, int
        ] = {}  # of each version, the last feedback that was looked at

    def check(self, version: Version, now: float) -> list[str]:
        """Closes what is full. Returns the kinds of alarms that were raised."""
        raised = []
        for kind, rows, result, alarm in chain(self._windows(version), self._audits(version)):
            row = {"version": version.name, "kind": kind, "at": now, "result": json.dumps(result)}
            row |= {"first": rows[0]["id"], "last": rows[-1]["id"]}
            if self._store.close_period(row, alarm) and alarm:
                raised.append(alarm["kind"])
            self._store.delete_pictures(now)
        return raised

    def _windows(self, version: Version) -> Iterator[Period]:
        while rows := self._store.rows("next_window", version=version.name, size=WINDOW):
            labels, statistics = columns(rows)
            found = self.reference(version).compare(labels, statistics)
            shares = (np.bincount(labels, minlength=len(version.classes)) / len(labels)).tolist()
            shift = describe_shift(self.reference(version).statistics, statistics)
            sentence = _sentence(found, shares, version, shift)
            alarm = _alarm(found.kind, found.p, sentence) if found.kind else None
            ms = float(np.quantile([row["ms"] for row in rows], 0.95))
            yield "window", rows, vars(found) | {"shares": shares, "ms": ms}, alarm

    def _audits(self, version: Version) -> Iterator[Period]:
        """Blocks of audited answers against the pictures of the card."""
        last = self._store.row("last_word")["number"]
        if self._last_feedback.get(version.name) == last:
            return
        self._last_feedback[version.name] = last
        metrics = version.card["metrics"]
        query: Row = {"version": version.name, "size": AUDIT_BLOCK}
        while len(rows := self._store.rows("next_audits", **query)) == AUDIT_BLOCK:
            right = sum(row["label"] == row["truth"] for row in rows)
            p = worse((right, len(rows)), (metrics["right"], metrics["pictures"]))
            expected = f"{len(rows) * metrics['accuracy']:.0f} were expected"
            sentence = f"Only {right} of {len(rows)} audited answers are right, where {expected}."
            alarm = _alarm("quality", p, sentence) if p < drift.ALARM_RATE else None
            yield "audit", rows, {"right": right, "of": len(rows), "p": p}, alarm

    def reference(self, version: Version) -> Reference:
        """What the windows of the version are compared with now."""
        if version.initial_reference.batches == 2 and version.name not in self._settled:
            rows = self._store.rows("settled", version=version.name, windows=REFERENCE_WINDOWS)
            if len(rows) == REFERENCE_WINDOWS * WINDOW:
                self._settled[version.name] = Reference(*columns(rows), len(version.classes))
        return self._settled.get(version.name, version.initial_reference)


def _alarm(kind: str, p: float, sentence: str) -> Row:
    return {"kind": kind, "p": p, "sentence": sentence, "action": ACTIONS[kind]}


def _sentence(found: Finding, shares: list[float], version: Version, shift: Shift) -> str:
    if found.kind == "label":
        labels = np.bincount(version.initial_reference.labels, minlength=len(shares)) / len(
            version.initial_reference.labels
        )
        grown = int(np.argmax(np.array(shares) - labels))
        now, usual = f"{shares[grown]:.0%} of the answers", f"{labels[grown]:.0%} are usual"
        return f"The mix of classes changed: {version.classes[grown]!r} is {now}, where {usual}."
    kind = str(shift["ink"]["kind"])
    name = "ink" if kind else min(found.each, key=found.each.__getitem__)
    row, text = shift[name], f"{kind.capitalize()}. " * bool(kind)
    text += (
        f"The {drift.NAMES[name]} went {row['way']} from {row['usual']} to {row['now']} (means);"
    )
    return f"{text} {row['outside']} of {WINDOW} lie outside what 99 % of the usual ones have."
