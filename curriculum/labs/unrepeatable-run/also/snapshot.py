import hashlib
import json
from copy import deepcopy

import numpy as np

DEFAULTS = {"rate": 0.1, "rounds": 4, "share": 0.25, "seed": None}


def data_hash(rows):
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def complete(typed):
    used = deepcopy(DEFAULTS)
    used.update(typed)
    if used["seed"] is None:
        used["seed"] = np.random.randint(1_000_000)
    return used


def rounds(settings, rows):
    rng = np.random.default_rng(settings["seed"])
    order = rng.permutation(len(rows)).tolist()
    cut = int(settings["share"] * len(rows))
    valid = [rows[i] for i in order[:cut]]
    train = [rows[i] for i in order[cut:]]
    w = 0.0
    for _ in range(settings["rounds"]):
        for i in rng.permutation(len(train)).tolist():
            x, y = train[i]
            w = w + settings["rate"] * x * (y - w * x)
        yield sum((y - w * x) ** 2 for x, y in valid) / len(valid)


def losses(settings, rows, rng=None):
    return list(rounds(settings, rows))


def run(number, typed, rows, code, write):
    used = complete(typed)
    tags = dict(data=data_hash(rows), code=code)
    write(dict(event="start", run=number, params=used, tags=tags))
    for step, value in enumerate(rounds(used, rows), start=1):
        write(dict(event="metric", run=number, name="loss", step=step, value=value))
    write(dict(event="end", run=number, status="finished"))


def again(events, number, rows):
    for event in events:
        if event["run"] == number and event["event"] == "start":
            if event["tags"]["data"] == data_hash(rows):
                return losses(event["params"], rows)
            raise ValueError(number)
    raise KeyError(number)
