"""The commands. A model is a JSON file and two functions; nothing here needs a library."""

import csv
import json
import sys
from pathlib import Path

import logistic
import look
import report
import rows as table


def looked(in_, out):
    table.dump(Path(out), look.summary(table.read(Path(in_))))


def trained(data, out, seed):
    rows = table.read(Path(data) / "table.csv")
    table.dump(Path(out) / "model.json", logistic.fit(rows))


def predicted(model, in_, out):
    rows, values = answered(model, in_)
    with Path(out).open("w", newline="", encoding="utf-8") as file:
        lines = ([row["row"], value] for row, value in zip(rows, values, strict=True))
        csv.writer(file).writerows([("row", "value"), *lines])


def grouped(model, in_, by, out):
    rows, values = answered(model, in_)
    table.dump(Path(out), report.groups(rows, values, by))


def measured(data, out, seed):
    rows = table.read(Path(data) / "table.csv")
    table.dump(Path(out), report.measured(rows, int(seed)))


def answered(model, in_):
    rows = table.read(Path(in_))
    saved = json.loads((Path(model) / "model.json").read_text(encoding="utf-8"))
    return rows, logistic.predict(saved, rows)


def main(command, *words):
    options = {name.lstrip("-"): value for name, value in zip(words[::2], words[1::2], strict=True)}
    if "in" in options:
        options["in_"] = options.pop("in")
    verbs = {
        "look": looked,
        "train": trained,
        "predict": predicted,
        "subgroups": grouped,
        "measure": measured,
    }
    verbs[command](**options)


if __name__ == "__main__":
    main(*sys.argv[1:])
