from hashlib import sha256
from json import JSONEncoder


def data_hash(rows):
    text = JSONEncoder().encode(rows)
    return sha256(bytes(text, "utf-8")).hexdigest()


class Run:
    def __init__(self, write, number, params, rows, code):
        self.state = "running"
        self.number = number
        self.write = write
        digest = data_hash(rows)
        write(
            {
                "tags": {"code": code, "data": digest},
                "params": params,
                "run": number,
                "event": "start",
            }
        )

    def still_running(self):
        if self.state != "running":
            raise ValueError(self.state)

    def metric(self, name, value, step):
        self.still_running()
        event = dict(event="metric", run=self.number, name=name, value=value, step=step)
        self.write(event)

    def end(self, state, error):
        self.still_running()
        self.state = state
        self.write(dict(event="end", run=self.number, status=state, error=error))

    def finish(self):
        self.end("finished", None)

    def fail(self, error):
        self.end("failed", error.__class__.__name__)


def table(events):
    runs = {}
    for event in events:
        run = runs.setdefault(event["run"], {"start": None, "points": {}, "status": ""})
        if event["event"] == "start":
            run["start"] = event
        elif event["event"] == "end":
            run["status"] = event["status"]
        elif event["name"] == "valid_acc":
            run["points"][event["step"]] = event["value"]
    return runs


def best(events, data):
    found = None
    top = float("-inf")
    for number, run in sorted(table(events).items()):
        if run["status"] != "finished" or run["start"]["tags"]["data"] != data:
            continue
        for step in sorted(run["points"]):
            if run["points"][step] > top:
                top = run["points"][step]
                found = (number, step)
    return found


def recipe(events, run, step):
    start = table(events)[run]["start"]
    if start is None:
        raise KeyError(run)
    return {"steps": step, "params": start["params"], **start["tags"]}
