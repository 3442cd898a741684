"""Every setting on the same folds; the best mean wins."""

import json
import random
from math import sqrt

import look
import rows as table
from families import FAMILIES, SETTINGS

FOLDS = 4


def compare(rows, out, seed):
    """Writes the runs, the winner and its figures; returns the winner's run."""
    folds = split(rows, random.Random(seed))
    runs = [
        run(number, family, parameters, rows, folds, out, seed)
        for number, (family, parameters) in enumerate(SETTINGS)
    ]
    lines = "".join(json.dumps(one) + "\n" for one in runs)
    (out / "runs.jsonl").write_text(lines, encoding="utf-8")
    winner = max(runs, key=lambda one: look.mean(one["scores"]))
    table.write_json(out / "winner.json", {"run": winner["run"], "rule": "best"})
    table.write_json(out / "metrics.json", metrics(winner, rows))
    return winner


def split(rows, random):
    """The fold of each row: members are dealt like cards."""
    members = sorted({row["member"] for row in rows})
    random.shuffle(members)
    dealt = {member: at % FOLDS for at, member in enumerate(members)}
    return [dealt[row["member"]] for row in rows]


def run(number, family, parameters, rows, folds, out, seed):
    chances = [0.0] * len(rows)
    for fold in range(FOLDS):
        inside = [row for row, at in zip(rows, folds, strict=True) if at != fold]
        model = FAMILIES[family].fit(inside, parameters, random.Random(seed))
        places = [at for at, its in enumerate(folds) if its == fold]
        found = FAMILIES[family].predict(model, [rows[at] for at in places])
        for at, p in zip(places, found, strict=True):
            chances[at] = p
    name = f"{family}-{number}"
    path = f"predictions/{name}.csv"
    lines = zip((row["notice"] for row in rows), folds, chances, strict=True)
    table.write_rows(out / path, ("notice", "fold", "p"), lines)
    return {
        "run": name,
        "family": family,
        "parameters": parameters,
        "scores": [score(rows, folds, chances, fold) for fold in range(FOLDS)],
        "predictions": path,
    }


def score(rows, folds, chances, fold):
    places = [at for at, its in enumerate(folds) if its == fold]
    return auc([rows[at][table.TARGET] for at in places], [chances[at] for at in places])


def auc(targets, chances):
    """How often somebody who left has the higher chance; a tie is half."""
    order = sorted(range(len(chances)), key=chances.__getitem__)
    ranks, start = [0.0] * len(order), 0
    while start < len(order):
        end = start
        while end < len(order) and chances[order[end]] == chances[order[start]]:
            end += 1
        for at in order[start:end]:
            ranks[at] = (start + 1 + end) / 2
        start = end
    left = sum(targets)
    above = sum(rank for rank, target in zip(ranks, targets, strict=True) if target)
    return (above - left * (left + 1) / 2) / (left * (len(targets) - left))


def metrics(winner, rows):
    scores = winner["scores"]
    error = look.deviation(scores) / sqrt(len(scores))
    return {"run": winner["run"], "auc": look.mean(scores), "se": error, "rows": len(rows)}
