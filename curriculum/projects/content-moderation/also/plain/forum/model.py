"""Logistic regression on words, pairs and triples of words, and pieces of words, by hand."""

import math
import random
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forum.plain_form import Word, words

ROUNDS, RATE, SHRINK, FOLDS = 8, 0.35, 2e-5, 4
PIECE = 4


@dataclass(frozen=True)
class Row:
    """A text to learn from. `weight` takes out what comes from how the texts were collected."""

    features: tuple[str, ...]
    toxic: bool
    weight: float


@dataclass(frozen=True)
class Reader:
    """Turns a text into features. The names of groups are taken out: they mean nothing."""

    names: frozenset[tuple[str, ...]]

    def words(self, text: str) -> list[Word]:
        found, at, longest = words(text), 0, max(map(len, self.names), default=0)
        kept = []
        while at < len(found):
            parts = [tuple(w.word for w in found[at : at + n]) for n in range(longest, 0, -1)]
            name = next((part for part in parts if part in self.names), None)
            if name is None:
                kept.append(found[at])
            at += len(name) if name else 1
        return kept


def features(kept: Sequence[str]) -> tuple[str, ...]:
    return tuple(feature for feature, _ in placed(kept))


def placed(kept: Sequence[str]) -> Iterator[tuple[str, range]]:
    """Each feature, and the words to which it belongs; every feature counts once."""
    seen = set()
    ends = ["^", *kept, "$"]
    for size in (1, 2, 3):
        for n in range(len(ends) - size + 1):
            feature = " ".join(ends[n : n + size])
            if feature not in seen:
                seen.add(feature)
                yield feature, range(max(n - 1, 0), min(n - 1 + size, len(kept)))
    for n, word in enumerate(kept):
        for i in range(len(word) - PIECE + 1):
            piece = f"~{word[i : i + PIECE]}"
            if piece not in seen:
                seen.add(piece)
                yield piece, range(n, n + 1)


class Model:
    """Weights of features. All that a prediction needs is in `plain`."""

    def __init__(self, weights: dict[str, float], names: Sequence[Sequence[str]]) -> None:
        self.weights, self.reader = weights, Reader(frozenset(tuple(name) for name in names))

    def plain(self) -> dict:
        return {"weights": self.weights, "names": sorted(self.reader.names)}

    def toxicity(self, kept: Sequence[str]) -> float:
        return squash(self.total(kept))

    def total(self, kept: Sequence[str]) -> float:
        return sum(self.weights.get(one, 0.0) for one in features(kept))

    def loads(self, kept: Sequence[str]) -> list[float]:
        """What each word adds."""
        found = [0.0] * len(kept)
        for feature, places in placed(kept):
            weight = self.weights.get(feature, 0.0) / max(len(places), 1)
            for n in places:
                found[n] += weight
        return found


def squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows: Sequence[Row], seed: int) -> dict[str, float]:
    """Weights by steps along the gradient, smaller for features that have moved much."""
    weights: dict[str, float] = {}
    moved: dict[str, float] = {}
    order, dice = list(rows), random.Random(seed)
    for _ in range(ROUNDS):
        dice.shuffle(order)
        for row in order:
            total = sum(weights.get(one, 0.0) for one in row.features)
            error = (squash(total) - row.toxic) * row.weight
            for one in row.features:
                weight = weights.get(one, 0.0)
                slope = error + SHRINK * weight * len(rows)
                much = moved.get(one, 1.0) + slope * slope
                moved[one] = much
                weights[one] = weight - RATE * slope / math.sqrt(much)
    return weights


def out_of_fold(rows: Sequence[Row], seed: int) -> list[float]:
    """The toxicity of each row by a model that has not seen it, nor a row with its features."""
    fold = [zlib.crc32(" ".join(row.features).encode()) % FOLDS for row in rows]
    found = [0.0] * len(rows)
    for part in range(FOLDS):
        rest = [row for row, at in zip(rows, fold, strict=True) if at != part]
        weights = fit(rest, seed)
        for n, row in enumerate(rows):
            if fold[n] == part:
                found[n] = squash(sum(weights.get(one, 0.0) for one in row.features))
    return found


def weights_of(rows: Sequence[tuple[bool, bool]]) -> list[float]:
    """For (names a group, toxic): how often the pair would come if one had nothing to do with the
    other, over how often it does."""
    both, count = Counter(rows), len(rows)
    named, toxic = Counter(n for n, _ in rows), Counter(t for _, t in rows)
    return [named[n] * toxic[t] / (both[n, t] * count) for n, t in rows]
