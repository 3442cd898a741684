"""The pre-trained model beside the baseline, on the same folds."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from helpdesk.encoder import NAME, Encoder
from helpdesk.folds import FOLDS, folds, groups
from helpdesk.head import Head
from helpdesk.messages import Message, tidy, write, write_json
from helpdesk.tfidf import Tfidf

DRAWS = 2000
Answers = list[tuple[str, float]]


def compare(rows: Sequence[Message], out: Path, seed: int) -> None:
    group = groups(rows)
    fold = folds(group, seed)
    texts, queues = [tidy(row["text"]) for row in rows], [row["queue"] for row in rows]
    vectors = Encoder().encode(texts)
    baseline: Answers = [("", 0.0)] * len(rows)
    pretrained: Answers = [("", 0.0)] * len(rows)
    for number in range(FOLDS):
        fit, held = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        labels = [queues[i] for i in fit]
        words = Tfidf().fit([texts[i] for i in fit])
        model = Head(1.0).fit(words.transform([texts[i] for i in fit]), labels)
        _put(baseline, held, model.answers(words.transform([texts[i] for i in held])))
        _put(pretrained, held, Head().fit(vectors[fit], labels).answers(vectors[held]))
    write(out / "folds.jsonl", _lines(rows, fold, baseline, pretrained))
    write_json(out / "comparison.json", _summary(queues, group, baseline, pretrained, seed))


def _put(answers: Answers, at: np.ndarray, found: Answers) -> None:
    for i, answer in zip(at, found, strict=True):
        answers[i] = answer


def _lines(
    rows: Sequence[Message], fold: np.ndarray, baseline: Answers, pretrained: Answers
) -> list[dict]:
    return [
        {
            "id": row["id"],
            "fold": int(number),
            "baseline": simple,
            "pretrained": queue,
            "confidence": p,
        }
        for row, number, (simple, _), (queue, p) in zip(
            rows, fold, baseline, pretrained, strict=True
        )
    ]


def _summary(
    queues: Sequence[str], group: np.ndarray, baseline: Answers, pretrained: Answers, seed: int
) -> dict:
    simple = np.array([found == queue for (found, _), queue in zip(baseline, queues, strict=True)])
    mine = np.array([found == queue for (found, _), queue in zip(pretrained, queues, strict=True)])
    low, high = _interval(mine.astype(float) - simple, group, seed)
    return {
        "rows": len(queues),
        "groups": int(group.max()) + 1,
        "folds": FOLDS,
        "weights": NAME,
        "baseline": float(simple.mean()),
        "pretrained": float(mine.mean()),
        "difference": float(mine.mean() - simple.mean()),
        "low": low,
        "high": high,
    }


def _interval(difference: np.ndarray, group: np.ndarray, seed: int) -> tuple[float, float]:
    """95 % by drawing groups with replacement: messages of a group are right or wrong together."""
    sums, counts = np.bincount(group, difference), np.bincount(group)
    drawn = np.random.default_rng(seed).integers(len(sums), size=(DRAWS, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
