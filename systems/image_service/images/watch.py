"""Closes windows of predictions and blocks of audits, and raises alarms that say what to do.

Windows of a version that learnt from feedback are compared with pictures of the traffic that came
before it. Those of the first version have no such traffic: they are compared with the pictures held
back in training until four of them were quiet, and from then on with these four, for good. A
reference that moved along would call any drift normal.
"""

import json

import numpy as np
from scipy import stats

from images import drift
from images.drift import WINDOW, Finding, Reference
from images.store import Store, columns
from images.version import Version

SETTLED = 4  # quiet windows that become the reference
BLOCK = 50  # audited answers that are judged together
ACTIONS = {
    "label": "Ask the sender whether the mix really changed. If so, nothing is wrong with the"
    " pictures: check the classes that grew, and retrain if their accuracy falls.",
    "covariate": "Look at the pictures below: scanner, cropping, contrast, or things that are no"
    " digits. Mend the source if you can; else label the queue, retrain and try a canary.",
    "quality": "Fewer audited answers are right than when the version was made. Roll back if the"
    " version is new; else label the queue and retrain.",
}


class Watch:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._settled: dict[str, Reference] = {}
        self._heard: dict[str, int] = {}  # of each version, the last feedback that was looked at

    def look(self, version: Version, now: float) -> list[str]:
        """Closes what is full. Returns the kinds of alarms that were raised."""
        raised = []
        while rows := self._store.next_window(version.name, WINDOW):
            labels, statistics = columns(rows)
            found = self.reference(version).compare(labels, statistics)
            shares = (np.bincount(labels, minlength=len(version.classes)) / len(labels)).tolist()
            result: dict[str, object] = {
                "p": found.p,
                "label": found.label,
                "covariate": found.covariate,
            }
            result |= {"each": found.each, "kind": found.kind, "shares": shares}
            written = json.dumps(result)
            number = self._store.close_period(version.name, "window", rows, now, written)
            if number is not None and found.kind:
                said = _sentence(found, shares, version), ACTIONS[found.kind]
                self._store.alarm(now, found.kind, version.name, number, found.p, said)
                raised.append(found.kind)
            self._store.forget(now)
        return raised + self._quality(version, now)

    def reference(self, version: Version) -> Reference:
        """What the windows of the version are compared with now."""
        if version.held.batches == 1:
            return version.held
        if version.name not in self._settled:
            quiet = [
                each
                for each in self._store.periods("window")
                if each["version"] == version.name and not json.loads(each["result"])["kind"]
            ][:SETTLED]
            if len(quiet) < SETTLED:
                return version.held
            rows = [
                row
                for each in quiet
                for row in self._store.window(each["first"], each["last"], version.name)
            ]
            labels, statistics = columns(rows)
            self._settled[version.name] = Reference(labels, statistics, len(version.classes))
        return self._settled[version.name]

    def _quality(self, version: Version, now: float) -> list[str]:
        """Fisher's exact test of a block of audited answers against the pictures of the card."""
        last, raised = self._store.last_feedback(), []
        if self._heard.get(version.name) == last:
            return []
        self._heard[version.name] = last
        while rows := self._store.next_audits(version.name, BLOCK):
            right = sum(row["label"] == row["truth"] for row in rows)
            made = version.card["metrics"]
            p = worse((right, len(rows)), (made["right"], made["pictures"]))
            written = json.dumps({"right": right, "of": len(rows), "p": p})
            number = self._store.close_period(version.name, "audit", rows, now, written)
            if number is not None and p < drift.RATE:
                said = f"Only {right} of {len(rows)} audited answers are right."
                self._store.alarm(
                    now, "quality", version.name, number, p, (said, ACTIONS["quality"])
                )
                raised.append("quality")
        return raised


def worse(one: tuple[int, int], other: tuple[int, int]) -> float:
    """How likely `one` (right, of) is right so seldom if it is as good as `other`.

    Fisher's exact test, one-sided.
    """
    table = [[one[0], one[1] - one[0]], [other[0], other[1] - other[0]]]
    return float(stats.fisher_exact(table, alternative="less").pvalue)


def _sentence(found: Finding, shares: list[float], version: Version) -> str:
    if found.kind == "label":
        labels = np.bincount(version.held.labels, minlength=len(shares)) / len(version.held.labels)
        grown = int(np.argmax(np.array(shares) - labels))
        return (
            f"The mix of classes changed: {version.classes[grown]!r} is {shares[grown]:.0%} of the"
            f" answers, where {labels[grown]:.0%} are usual."
        )
    most = min(found.each, key=lambda name: found.each[name])
    return f"Pictures look unlike those that were usual for the same answer, most of all in {most}."
