"""Your program writes meta.yaml when the training is over. If it is killed in round 40, there are
params and points, but no meta.yaml: for MLflow that folder is no run at all, and nobody will see
that something was tried. The file comes first, with the status 1."""

import argparse
import hashlib
import json
import math
import os
import sys
from pathlib import Path

RUNNING, FINISHED, FAILED = 1, 3, 4


def next_round(rows, weight, rate):
    """A round of gradient descent for y = weight * x: the new weight, and its loss on the rows for
    validation, which are every fourth row from the first."""
    train = [row for place, row in enumerate(rows) if place % 4]
    valid = rows[::4]
    weight -= rate * sum(2 * (weight * x - y) * x for x, y in train) / len(train)
    return weight, sum((weight * x - y) ** 2 for x, y in valid) / len(valid)


def read_rows(content):
    lines = content.decode().splitlines()
    return [[float(cell) for cell in line.split(",")] for line in lines[1:]]


def write(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)


def write_meta(folder, status, start, end):
    """Puts a whole meta.yaml in the place of the one before."""
    lines = (
        f"artifact_uri: '{folder}/artifacts'",
        f"end_time: {end}",
        f"experiment_id: '{folder.parent.name}'",
        "lifecycle_stage: active",
        f"run_id: '{folder.name}'",
        f"run_uuid: '{folder.name}'",
        f"start_time: {start}",
        f"status: {status}",
        "user_id: nightly",
    )
    write(folder / "meta.yaml.new", "\n".join(lines) + "\n")
    os.replace(folder / "meta.yaml.new", folder / "meta.yaml")


def train(asked):
    folder, now = Path(asked["experiment"], asked["run"]), asked["now"]
    if folder.exists():
        print(f"there is a run {asked['run']} already", file=sys.stderr)
        return 2
    content = Path(asked["data"]).read_bytes()
    folder.mkdir()
    write(folder / "params" / "rate", asked["rate"])
    write(folder / "params" / "rounds", asked["rounds"])
    write(folder / "tags" / "data", hashlib.sha256(content).hexdigest())
    (folder / "metrics").mkdir()
    rows, weight, done = read_rows(content), 0.0, []
    try:
        for step in range(1, int(asked["rounds"]) + 1):
            weight, loss = next_round(rows, weight, float(asked["rate"]))
            with open(folder / "metrics" / "valid_loss", "a") as file:
                file.write(f"{now} {loss} {step}\n")
            done.append((loss, step, weight))
    except OverflowError as error:
        write_meta(folder, FAILED, now, now)
        print(f"the training failed: {error}", file=sys.stderr)
        return 1
    _, step, weight = min(done)
    write(folder / "artifacts" / "model.json", json.dumps({"weight": weight, "step": step}))
    write_meta(folder, FINISHED, now, now)
    return 0


def is_candidate(folder, data):
    """Whether it is a finished run, not deleted, on this data."""
    tag = folder / "tags" / "data"
    if not tag.exists() or tag.read_text() != data:
        return False
    lines = (folder / "meta.yaml").read_text().splitlines()
    return f"status: {FINISHED}" in lines and "lifecycle_stage: active" in lines


def points(path):
    """(value, step) of each step of a metric; of a step logged twice the later line counts."""
    by_step = {}
    for line in path.read_text().splitlines():
        _, value, step = line.split()
        by_step[int(step)] = float(value)
    return [(value, step) for step, value in by_step.items() if not math.isnan(value)]


def best(asked):
    data = hashlib.sha256(Path(asked["data"]).read_bytes()).hexdigest()
    found = []
    for meta in Path(asked["experiment"]).glob("*/meta.yaml"):
        curve = meta.parent / "metrics" / asked["metric"]
        if is_candidate(meta.parent, data) and curve.exists():
            found += [(value, meta.parent.name, step) for value, step in points(curve)]
    if not found:
        print(f"no finished run on this data has {asked['metric']}", file=sys.stderr)
        return 1
    _, run, step = min(found)
    print(run, step)
    for path in sorted(Path(asked["experiment"], run).glob("params/*")):
        print(path.name, path.read_text())
    return 0


def main(words):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    for name, wanted in (
        ("train", ["experiment", "run", "data", "rate", "rounds", "now"]),
        ("best", ["experiment", "metric", "data"]),
    ):
        command = commands.add_parser(name)
        for argument in wanted:
            command.add_argument(argument)
    asked = vars(parser.parse_args(words))
    return train(asked) if asked["command"] == "train" else best(asked)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
