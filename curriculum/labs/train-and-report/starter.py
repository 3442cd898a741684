"""Trains a network on the readings of one's own machine, and writes down what it is worth."""

import json
from pathlib import Path

from given import rows

task = json.loads(Path("task.json").read_text())["task"]
X, y = rows(task, 900, 1)  # to train on
Z, t = rows(task, 300, 2)  # validation: which epoch is kept
U, v = rows(task, 600, 3)  # test: once, at the end
print(f"task {task}: {X.shape} readings, states {sorted(set(y.tolist()))}")

# TODO: train; print one line for each epoch, so that you see the loss fall
# TODO: write weights.npz, log.jsonl and report.json
