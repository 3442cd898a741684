"""Your file trains as soon as it is started or imported, with whatever `visits.csv` lies in the
current folder. Where there is none, even a prediction fails. Training belongs in a function that
only the command `train` calls."""

import argparse
import csv
import io
import json
import math
import sys
import tomllib
from pathlib import Path


def train(rows, smooth):
    """Return the mean of all rows, and that of each day pulled towards it."""
    mean = sum(visitors for _, visitors in rows) / len(rows)
    groups = {}
    for day, visitors in rows:
        groups.setdefault(day, []).append(visitors)
    days = {day: (sum(n) + smooth * mean) / (len(n) + smooth) for day, n in groups.items()}
    return {"mean": mean, "days": days}


def predict(model, day):
    """Return the estimate for a day."""
    return model["days"].get(day, model["mean"])


def size(value):
    """Return the number; raise ValueError unless it is finite and 0 or more."""
    number = float(value)
    if not math.isfinite(number) or number < 0:
        raise ValueError(f"{value} is not a number of 0 or more")
    return number


def rows_of(text):
    """Return the pairs of day and visitors in a CSV text."""
    rows = [(row["day"], int(row["visitors"])) for row in csv.DictReader(io.StringIO(text))]
    if not rows:
        raise ValueError("there is no row")
    return rows


def settings_of(text):
    """Return the settings in a TOML text."""
    settings = tomllib.loads(text)
    for name, value in settings.items():
        if name != "smooth" or type(value) not in (int, float):
            raise ValueError(f"{name} = {value!r} is not a setting")
        size(value)
    return settings


def model_of(text):
    """Return the model in a JSON text."""
    model = json.loads(text)
    return {"mean": float(model["mean"]), "days": dict(model["days"])}


def read(name, convert):
    """Return what is in a file; raise ValueError with its name if it isn't as it should be."""
    try:
        return convert(Path(name).read_text(encoding="utf-8"))
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{name}: {error!r}") from error


MODEL = train(read("visits.csv", rows_of), 2)


def parser():
    """Return the parser of the command line."""
    whole = argparse.ArgumentParser()
    commands = whole.add_subparsers(dest="command", required=True)
    one = commands.add_parser("train")
    one.add_argument("--data", required=True)
    one.add_argument("--model", required=True)
    one.add_argument("--config")
    one.add_argument("--smooth", type=size)
    two = commands.add_parser("predict")
    two.add_argument("--model", required=True)
    two.add_argument("--day", required=True)
    return whole


def main(arguments=None):
    """Do what the arguments say; return the exit code."""
    args = vars(parser().parse_args(arguments))
    try:
        if args["command"] == "predict":
            print(f"{predict(read(args['model'], model_of), args['day']):.1f}")
            return 0
        settings = {"smooth": 2}
        if args["config"] is not None:
            settings = {**settings, **read(args["config"], settings_of)}
        if args["smooth"] is not None:
            settings["smooth"] = args["smooth"]
        model = train(read(args["data"], rows_of), settings["smooth"])
        Path(args["model"]).write_text(json.dumps(model), encoding="utf-8")
    except (OSError, ValueError) as error:
        print(f"pool: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
