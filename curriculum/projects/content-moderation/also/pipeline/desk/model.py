"""The model: TF-IDF of words and of pieces of words, logistic regression, Platt's calibration."""

import re
import zlib
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from desk.text import pieces, plain

FOLDS = 5
TRIED, MOST_REASONS = 6, 3
ACTIONS = ("allow", "review", "block")
LANGUAGE = "en"


@dataclass
class Model:
    """Everything that a prediction needs."""

    names: re.Pattern[str]
    vectorizers: list[TfidfVectorizer]
    weights: LogisticRegression
    calibration: tuple[float, float]
    bounds: tuple[float, float]
    known: frozenset[str]
    rows: int

    def probabilities(self, texts: list[str]) -> np.ndarray:
        """One number for each text; it does not depend on the texts around it."""
        return _squash(self.weights.decision_function(self._table(texts)), self.calibration)

    def _table(self, texts: list[str]) -> csr_matrix:
        cleaned = [self.names.sub(" ", plain(text)) for text in texts]
        return hstack([one.transform(cleaned) for one in self.vectorizers]).tocsr()

    def action(self, probability: float) -> str:
        return ACTIONS[int(probability >= self.bounds[0]) + int(probability >= self.bounds[1])]

    def answers(self, texts: list[str], version: str, lang: str = LANGUAGE) -> list[dict]:
        found = [
            {
                "id": "",
                "toxicity": float(p),
                "action": self.action(p) if lang == LANGUAGE else "review",
                "reasons": [],
                "model_version": version,
                "used_api": False,
                "degraded": False,
            }
            for p in self.probabilities(texts)
        ]
        stopped = [n for n, one in enumerate(found) if one["action"] != "allow"]
        for n, reasons in zip(stopped, self._reasons([texts[n] for n in stopped]), strict=True):
            found[n]["reasons"] = reasons
        return found

    def _reasons(self, texts: list[str]) -> list[list[dict]]:
        """Every word is left out in turn; all texts at once, as tables are quick in bulk."""
        spans = [pieces(text) for text in texts]
        cut = [t[:a] + t[b:] for t, some in zip(texts, spans, strict=True) for a, b in some]
        if not cut:
            return []
        whole = self.weights.decision_function(self._table(texts))
        rest = iter(self.weights.decision_function(self._table(cut)))
        return [
            _ranked(text, [(float(before - next(rest)), a, b) for a, b in some])
            for text, some, before in zip(texts, spans, whole, strict=True)
        ]


def _squash(logits: np.ndarray, calibration: tuple[float, float]) -> np.ndarray:
    slope, shift = calibration
    return 1 / (1 + np.exp(-(slope * logits + shift)))


def _ranked(text: str, falls: list[tuple[float, int, int]]) -> list[dict]:
    most = max(len(text) // 2, 1)
    ranked = sorted(falls, key=lambda one: (-one[0], one[1]))[:MOST_REASONS]
    best = ranked[0]
    return [
        {"start": a, "end": min(b, a + most), "weight": fall} for fall, a, b in ranked if fall > 0
    ] or [{"start": best[1], "end": min(best[2], best[1] + most), "weight": 1e-9}]


# Training --------------------------------------------------------------------------------------


def fit(rows: list[dict], costs: dict, seed: int) -> Model:
    """A model from rows with `text`, `toxic` and `names`, the passages that name groups."""
    texts = [row["text"] for row in rows]
    labels = np.array([row["toxic"] for row in rows])
    names = _pattern({plain(name) for row in rows for name in row["names"]})
    cleaned = [names.sub(" ", plain(text)) for text in texts]
    named = np.array([bool(names.search(plain(text))) for text in texts])
    fair = _weights(named, labels)
    table, vectorizers = _vectorized(cleaned)
    logits = _out_of_fold(table, labels, fair, [zlib.crc32(one.encode()) for one in cleaned])
    calibration = _platt(logits, labels, fair)
    known = frozenset(word for text in texts for word in plain(text).split())
    return Model(
        names, vectorizers, _logistic().fit(table, labels, fair), calibration,
        bounds(_squash(logits, calibration), labels, fair, costs), known, len(rows),
    )  # fmt: skip


def _vectorized(cleaned: list[str]) -> tuple[csr_matrix, list[TfidfVectorizer]]:
    vectorizers = [
        TfidfVectorizer(ngram_range=(1, 3), token_pattern=r"\S+", sublinear_tf=True, min_df=2),
        TfidfVectorizer(ngram_range=(3, 5), analyzer="char_wb", sublinear_tf=True, min_df=2),
    ]
    return hstack([one.fit_transform(cleaned) for one in vectorizers]).tocsr(), vectorizers


def _logistic() -> LogisticRegression:
    return LogisticRegression(C=8.0, solver="liblinear", tol=1e-3)


def _out_of_fold(
    table: csr_matrix, labels: np.ndarray, fair: np.ndarray, groups: list[int]
) -> np.ndarray:
    """The logit of each row by a model that has not seen its text."""
    fold, found = np.array(groups) % FOLDS, np.zeros(len(labels))
    for part in range(FOLDS):
        rest = fold != part
        model = _logistic().fit(table[rest], labels[rest], fair[rest])
        found[~rest] = model.decision_function(table[~rest])
    return found


def _platt(logits: np.ndarray, labels: np.ndarray, fair: np.ndarray) -> tuple[float, float]:
    line = LogisticRegression(C=1e6).fit(logits[:, None], labels, fair)
    return float(line.coef_[0, 0]), float(line.intercept_[0])


def _pattern(names: set[str]) -> re.Pattern[str]:
    """Any of the names as whole words; without names, nothing."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b" if names else r"(?!)")


def _weights(named: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """As if naming a group had nothing to do with being toxic (Kamiran and Calders 2012)."""
    weights = np.ones(len(labels))
    for a in (True, False):
        for b in (True, False):
            both = (named == a) & (labels == b)
            if both.any():
                weights[both] = (named == a).mean() * (labels == b).mean() / both.mean()
    return weights


def bounds(
    held_out: np.ndarray, labels: np.ndarray, fair: np.ndarray, costs: dict
) -> tuple[float, float]:
    """The two probabilities between actions that cost least on texts the model had not seen."""
    cuts = np.append(np.unique(np.quantile(held_out, np.linspace(0, 1, 300))), 1.01)
    prices = {a: fair * np.where(labels, costs[a]["toxic"], costs[a]["fine"]) for a in ACTIONS}
    above = held_out[None, :] >= cuts[:, None]
    review, block = (
        above @ (prices[a] - prices[b]) for a, b in (("review", "allow"), ("block", "review"))
    )
    total = review[:, None] + np.where(cuts[None, :] >= cuts[:, None], block[None, :], np.inf)
    low, high = np.unravel_index(np.argmin(total), total.shape)
    return float(cuts[low]), float(cuts[high])
