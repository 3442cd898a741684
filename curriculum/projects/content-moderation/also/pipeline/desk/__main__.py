"""The command line."""

import json
import sys
from pathlib import Path

import click
import numpy as np
from sklearn.metrics import roc_auc_score

from desk import state
from desk.model import Model, fit

FOLDER = click.Path(path_type=Path)
TOLERATED = 0.01


def rows(data: Path, split: str) -> list[dict]:
    found = [json.loads(line) for line in (data / "texts.jsonl").open(encoding="utf-8")]
    return [
        {**row, "names": [row["text"][one["start"] : one["end"]] for one in row["identity"]]}
        for row in found
        if row["split"] == split
    ]


def costs(data: Path) -> dict:
    return json.loads((data / "costs.json").read_text("utf-8"))


def auc(model: Model, test: list[dict]) -> float:
    scores = model.probabilities([row["text"] for row in test])
    return float(roc_auc_score([row["toxic"] for row in test], scores))


@click.group()
def desk() -> None:
    """Moderation with scikit-learn."""


def command(*options: str):
    """A command with these options, all required."""
    kinds = {"seed": int, "port": int}

    def decorate(body):
        for name in reversed(options):
            kind = kinds.get(name, FOLDER)
            body = click.option(f"--{name}", f"{name}_", type=kind, required=True)(body)
        return desk.command(body.__name__)(body)

    return decorate


@command("data", "state", "seed")
def train(data_: Path, state_: Path, seed_: int) -> None:
    learnt = rows(data_, "train")
    state.keep(state_, fit(learnt, costs(data_), seed_), len(learnt))


@command("state", "in", "out")
def predict(state_: Path, in_: Path, out_: Path) -> None:
    model, version = state.load(state_)
    texts = [json.loads(line)["text"] for line in in_.open(encoding="utf-8")]
    answers = model.answers(texts, version) if texts else []
    out_.write_text("".join(json.dumps(one) + "\n" for one in answers), "utf-8")


@command("data", "state", "out")
def measure(data_: Path, state_: Path, out_: Path) -> None:
    model, version = state.load(state_)
    test, price = rows(data_, "test"), costs(data_)
    labels = np.array([row["toxic"] for row in test])
    actions = np.array([a["action"] for a in model.answers([r["text"] for r in test], version)])
    paid = [price[a]["toxic" if y else "fine"] for a, y in zip(actions, labels, strict=True)]
    recall, false = ((actions != "allow")[labels == y].mean() for y in (True, False))
    load = [(actions == "review")[labels == y].mean() for y in (True, False)]
    stopped = 0.02 * recall + 0.98 * false
    figures = {
        "auc": auc(model, test),
        "cost": np.mean(paid),
        "recall": recall,
        "precision_2": 0.02 * recall / stopped if stopped else 0.0,
        "load_2": 0.02 * load[0] + 0.98 * load[1],
    }
    out_.write_text(json.dumps({key: float(value) for key, value in figures.items()}) + "\n")


@command("data", "state", "seed", "out")
def retrain(data_: Path, state_: Path, seed_: int, out_: Path) -> None:
    old, _ = state.load(state_)
    test, learnt = rows(data_, "test"), rows(data_, "train")
    held_out = {row["text"] for row in test}
    labels = {t: y for t, y in state.Journal(state_).settled().items() if t not in held_out}
    learnt += [{"text": t, "toxic": y, "names": []} for t, y in labels.items()]
    new = fit(learnt, costs(data_), seed_)
    before, after = auc(old, test), auc(new, test)
    accepted = after >= before - TOLERATED
    report = {
        "accepted": accepted,
        "version": state.keep(state_, new, len(learnt)) if accepted else None,
        "labels": len(labels),
        "before": {"auc": before},
        "after": {"auc": after},
    }
    out_.write_text(json.dumps(report) + "\n")


@command("state", "out")
def versions(state_: Path, out_: Path) -> None:
    out_.write_text(json.dumps(state.listed(state_)) + "\n")


@command("state")
def rollback(state_: Path) -> None:
    state.roll_back(state_)


@desk.command("serve")
@click.option("--state", "folder", type=FOLDER, required=True)
@click.option("--port", type=int, required=True)
@click.option("--api-url", default="")
@click.option("--api-timeout", default=1.0)
@click.option("--api-budget", default=1000)
@click.option("--sample-rate", default=0.02)
def serve(folder: Path, port: int, **settings) -> None:
    from desk import api  # half a second that other commands need not wait

    api.serve(api.Settings(folder, **settings), port)


if __name__ == "__main__":
    try:
        desk(standalone_mode=False)
    except (state.Problem, OSError, click.ClickException) as problem:
        message = problem.format_message() if isinstance(problem, click.ClickException) else problem
        print(message, file=sys.stderr)
        sys.exit(1)
