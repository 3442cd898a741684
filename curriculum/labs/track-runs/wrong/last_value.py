"""You compare the last values of the runs. In the example run 2 has 0.84 at its end, and had 0.86
after step 2. The model of the best step is the one to take."""

import hashlib
import json


def data_hash(rows):
    """Return the SHA-256 of the rows, as JSON."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


class Run:
    """One training, whose events are written as they happen."""

    def __init__(self, write, number, params, rows, code):
        self._write, self._number, self._ended = write, number, False
        tags = {"data": data_hash(rows), "code": code}
        self._event("start", params=dict(params), tags=tags)

    def _event(self, kind, **fields):
        if self._ended:
            raise ValueError(f"run {self._number} has ended")
        self._write({"event": kind, "run": self._number, **fields})

    def metric(self, name, value, step):
        """Write what was measured after a step."""
        self._event("metric", name=name, step=step, value=value)

    def finish(self):
        """Write that the run has ended well."""
        self._event("end", status="finished", error=None)
        self._ended = True

    def fail(self, error):
        """Write that the run has failed, and with which class of error."""
        self._event("end", status="failed", error=type(error).__name__)
        self._ended = True


def best(events, data):
    """Return (run, step) with the highest valid_acc of the finished runs on this data."""
    same = {e["run"] for e in events if "tags" in e and e["tags"]["data"] == data}
    ended = {e["run"] for e in events if e.get("status") == "finished"}
    last = {}
    for e in events:
        if e.get("name") == "valid_acc":
            last[e["run"]] = e
    points = [
        (-e["value"], e["run"], e["step"])
        for e in last.values()
        if e.get("name") == "valid_acc" and e["run"] in same & ended
    ]
    return min(points)[1:] if points else None


def recipe(events, run, step):
    """Return what it takes to train the model of this run and step again."""
    for event in events:
        if "tags" in event and event["run"] == run:
            tags = event["tags"]
            return {
                "params": event["params"],
                "data": tags["data"],
                "code": tags["code"],
                "steps": step,
            }
    raise KeyError(run)
