"""Makes a model from labelled texts: one way for the first training and for each one after it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from scipy.special import expit, log_expit
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from moderation import drift, features, identity
from moderation.data import Costs, Row
from moderation.errors import ModerationError
from moderation.model import PIECES, Model
from moderation.normal import Word, words
from moderation.thresholds import choose

STRENGTH = 6.0  # inverse regularisation of the regression
FOLDS = 10
NOISE = 0.02  # share of the labels that are wrong
RAREST = 2  # rows that a feature must occur in
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def train(rows: Sequence[Row], costs: Costs, seed: int) -> Model:
    toxic = np.array([row.toxic for row in rows], bool)
    if min(toxic.sum(), (~toxic).sum()) < FOLDS:
        raise ModerationError(f"training needs at least {FOLDS} toxic texts and as many others")
    vocabulary, groups = _vocabulary(rows), identity.names(rows)
    found = [_words(row.text, vocabulary, groups) for row in rows]
    weight = identity.weights(rows)
    keys, matrix, rarity = _matrix(found)
    curve, held_out = _calibrate(matrix, toxic, weight, found, seed)
    regression = _fit(matrix, toxic, weight)
    return Model(
        keys=keys,
        rarity=rarity,
        weight=np.asarray(regression.coef_[0]),
        constant=float(regression.intercept_[0]),
        curve=curve,
        vocabulary=frozenset(vocabulary),
        groups=frozenset(groups),
        thresholds=choose(costs, held_out, weight),
        costs=costs,
        novel_limit=drift.limit(found, toxic, seed),
    )


def _vocabulary(rows: Sequence[Row]) -> set[int]:
    """Fingerprints of all words. What is written in single letters is read in a second pass, by
    the words of the first."""
    plain = {
        features.of_word(word.form)
        for row in rows
        for word in words(row.text)
        if row.text.isascii() or len(word.form) > 1
    }
    return plain | {
        features.of_word(word.form)
        for row in rows
        for word in words(row.text, lambda form: features.of_word(form) in plain)
    }


def _words(text: str, vocabulary: set[int], groups: set[int]) -> list[Word]:
    return identity.without(words(text, lambda form: features.of_word(form) in vocabulary), groups)


def _matrix(found: Sequence[Sequence[Word]]) -> tuple[NDArray[np.uint32], csr_matrix, Floats]:
    """Fingerprints of the features, a row of numbers for each text, and each feature's rarity."""
    blocks = [
        _block([read(text) for text in found]) for read in (features.phrases, features.pieces)
    ]
    (keys, phrases, rare), (more, pieces, rare_pieces) = blocks
    matrix = hstack([phrases, PIECES * pieces], format="csr")
    return np.concatenate([keys, more]), matrix, np.concatenate([rare, rare_pieces])


def _block(texts: Sequence[Sequence[int]]) -> tuple[NDArray[np.uint32], csr_matrix, Floats]:
    """Features weighted by rarity, each row of length 1."""
    sets = [list(dict.fromkeys(keys)) for keys in texts]
    keys, column, count = np.unique(
        np.array([key for row in sets for key in row], np.uint32),
        return_inverse=True,
        return_counts=True,
    )
    kept = count >= RAREST
    rarity = np.log((1 + len(sets)) / (1 + count[kept])) + 1
    place = np.cumsum(kept) - 1
    row = np.repeat(np.arange(len(sets)), [len(each) for each in sets])
    row, column = row[kept[column]], place[column[kept[column]]]
    square = np.bincount(row, rarity[column] ** 2, len(sets))
    values = rarity[column] / np.sqrt(square[row])
    return keys[kept], csr_matrix((values, (row, column)), (len(sets), int(kept.sum()))), rarity


def _fit(matrix: csr_matrix, toxic: Bools, weight: Floats) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=1000, tol=1e-6)
    return model.fit(matrix, toxic, sample_weight=weight)


def _calibrate(
    matrix: csr_matrix, toxic: Bools, weight: Floats, found: Sequence[Sequence[Word]], seed: int
) -> tuple[tuple[float, float, float], Floats]:
    """The curve that turns scores into probabilities, learnt from texts that the model had not
    seen; and the probabilities of these. The same words never stand on both sides."""
    same: dict[tuple[str, ...], int] = {}
    group = [same.setdefault(tuple(word.form for word in text), len(same)) for text in found]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed % 2**32)
    scores = np.zeros(len(toxic))
    for rest, held in folds.split(matrix, toxic, group):
        fold = _fit(matrix[rest], toxic[rest], weight[rest])
        scores[held] = fold.decision_function(matrix[held])

    def probabilities(curve: Floats) -> Floats:
        low, high = np.exp(curve[:2])
        return np.asarray(expit(low * log_expit(scores) - high * log_expit(-scores) + curve[2]))

    def loss(curve: Floats) -> float:
        """Of labels of which NOISE are wrong, so that the probability is that of the truth."""
        right = NOISE + (1 - 2 * NOISE) * probabilities(curve)
        return float(-(weight * np.log(np.where(toxic, right, 1 - right))).mean())

    found_curve = minimize(loss, np.zeros(3), method="Nelder-Mead", options={"maxiter": 2000}).x
    low, high = np.exp(found_curve[:2]).tolist()
    return (low, high, float(found_curve[2])), probabilities(found_curve)
