"""Scores the classifier on held-out tickets, once."""

import argparse
import json
import sys
from pathlib import Path

root = Path(__file__).parents[1]
sys.path[:0] = [str(root / "src"), str(root / "eval")]

from generate import tickets  # noqa: E402
from router.classifier import build  # noqa: E402
from sklearn.dummy import DummyClassifier  # noqa: E402
from sklearn.metrics import accuracy_score, f1_score  # noqa: E402
from sklearn.model_selection import train_test_split  # noqa: E402

rows = tickets(2400)
texts, teams = [row[1] for row in rows], [row[2] for row in rows]
train, test, y_train, y_test = train_test_split(
    texts, teams, test_size=0.1, stratify=teams, random_state=0
)
found = {}
for name, model in {"baseline": DummyClassifier(), "tfidf": build(0)}.items():
    guess = model.fit(train, y_train).predict(test)
    found[name] = {
        "accuracy": accuracy_score(y_test, guess),
        "f1": f1_score(y_test, guess, average="macro"),
    }
parser = argparse.ArgumentParser()
parser.add_argument("--out", default="eval/metrics.json")
Path(parser.parse_args().out).write_text(json.dumps(found, indent=2))
