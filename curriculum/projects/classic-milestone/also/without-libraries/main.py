"""The commands. A model is a JSON file and a function; nothing here needs a library."""

import json
import random
import sys
from pathlib import Path

import compare
import look
import report
import rows as table
from families import FAMILIES


def train(data, out, seed):
    everything = table.read(Path(data) / "train.csv")
    once = table.distinct(everything)
    out = Path(out)
    for name, content in look.everything(everything, once).items():
        table.write_json(out / "eda" / f"{name}.json", content)
    run = compare.compare(once, out, int(seed))
    model = FAMILIES[run["family"]].fit(once, run["parameters"], random.Random(int(seed)))
    table.write_json(out / "model" / "model.json", {"family": run["family"], "model": model})
    table.write_json(out / "model" / "meta.json", report.meta(run, Path(data) / "train.csv"))


def predict(model, in_, out):
    rows = table.read(Path(in_))
    table.write_rows(Path(out), ("notice", "p"), zip(names(rows), scorer(model)(rows), strict=True))


def subgroups(model, in_, by, out):
    rows = table.read(Path(in_))
    table.write_json(Path(out), report.subgroups(rows, scorer(model)(rows), by))


def importance(model, in_, out, seed):
    found = report.importance(scorer(model), table.read(Path(in_)), random.Random(int(seed)))
    table.write_json(Path(out), found)


def names(rows):
    return [row["notice"] for row in rows]


def scorer(folder):
    """A function from rows to chances, as the folder of a model says."""
    saved = json.loads((Path(folder) / "model.json").read_text(encoding="utf-8"))
    return lambda rows: FAMILIES[saved["family"]].predict(saved["model"], rows)


def main(command, *words):
    options = {name.lstrip("-"): value for name, value in zip(words[::2], words[1::2], strict=True)}
    if "in" in options:
        options["in_"] = options.pop("in")
    verbs = {"train": train, "predict": predict, "subgroups": subgroups, "importance": importance}
    verbs[command](**options)


if __name__ == "__main__":
    main(*sys.argv[1:])
