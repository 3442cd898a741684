"""Metrics of a classifier, without a library."""

from __future__ import annotations

from collections.abc import Sequence


def confusion(truth: Sequence[int], guess: Sequence[int]) -> tuple[int, int, int, int]:
    """True positives, false positives, false negatives, true negatives."""
    if len(truth) != len(guess):
        raise ValueError("truth and guess differ in length")
    tp = fp = fn = tn = 0
    for t, g in zip(truth, guess):
        if g == 1:
            if t == 1:
                tp += 1
            else:
                fp += 1
        elif t == 1:
            fn += 1
        else:
            tn += 1
    return tp, fp, fn, tn


def precision(truth: Sequence[int], guess: Sequence[int]) -> float:
    tp, fp, _, _ = confusion(truth, guess)
    return tp / (tp + fp) if tp + fp else 0.0


def recall(truth: Sequence[int], guess: Sequence[int]) -> float:
    tp, _, fn, _ = confusion(truth, guess)
    return tp / (tp + fn) if tp + fn else 0.0


def best_threshold(truth: Sequence[int], scores: Sequence[float], cost: int = 1) -> float:
    """The threshold with the least cost; a missed positive costs `cost` false alarms."""
    best, least = 0.0, None
    for threshold in sorted(set(scores)):
        guess = [1 if s >= threshold else 0 for s in scores]
        _, fp, fn, _ = confusion(truth, guess)
        spent = fp + cost * fn
        if least is None or spent < least:
            best, least = threshold, spent
    return best


def auc(truth: Sequence[int], scores: Sequence[float]) -> float:
    wins = pairs = 0
    for t, s in zip(truth, scores):
        for u, r in zip(truth, scores):
            if t == 1 and u == 0:
                pairs += 1
                if s > r:
                    wins += 1
                elif s == r:
                    wins += 0.5
    return wins / pairs if pairs else 0.5
