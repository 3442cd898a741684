"""Trains a model on labelled texts, both for the first version and for later ones."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from scipy.special import expit, log_expit
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict

from moderation import drift, features, identity
from moderation.data import Costs, Row
from moderation.errors import ModerationError
from moderation.model import PIECES, Model
from moderation.normal import Word, words
from moderation.thresholds import Floats, choose

STRENGTH = 6.0  # inverse regularisation of the regression
FOLDS = 10
NOISE = 0.02  # assumed share of wrong labels
RAREST = 2  # rows in which a feature must occur
Bools = NDArray[np.bool_]


def train(rows: Sequence[Row], costs: Costs, seed: int) -> Model:
    seed %= 2**32
    toxic = np.array([row.toxic for row in rows], bool)
    if min(toxic.sum(), (~toxic).sum()) < FOLDS:
        raise ModerationError(f"training needs at least {FOLDS} toxic texts and as many others")
    vocabulary, groups = _vocabulary(rows), identity.names(rows)
    found = [_words(row.text, vocabulary, groups) for row in rows]
    weight = identity.weights(rows)
    keys, matrix, rarity = _matrix(found)
    curve, held_out = _calibrate(matrix, toxic, weight, found, seed)
    categories, fits = _categories(matrix, rows)
    fits = [_regression().fit(matrix, toxic, sample_weight=weight), *fits]
    return Model(
        keys=keys,
        rarity=rarity,
        weights=[fit.coef_[0].tolist() for fit in fits],
        constants=[float(fit.intercept_[0]) for fit in fits],
        categories=categories,
        curve=curve,
        vocabulary=frozenset(vocabulary),
        groups=frozenset(groups),
        thresholds=choose(costs, held_out, weight),
        costs=costs,
        novel_limit=drift.limit(found, toxic, seed),
    )


def _categories(
    matrix: csr_matrix, rows: Sequence[Row]
) -> tuple[list[str], list[LogisticRegression]]:
    """A regression for each category, on the toxic rows whose category is known."""
    known = [at for at, row in enumerate(rows) if row.toxic and row.category]
    each = np.array([rows[at].category for at in known])
    names = np.unique(each).tolist() if len(set(each)) > 1 else []
    return names, [_regression().fit(matrix[known], each == name) for name in names]


def _vocabulary(rows: Sequence[Row]) -> set[int]:
    """Fingerprints of all words. Words written in single letters are read in a second pass, with
    the words of the first as known ones."""
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


def _matrix(found: Sequence[Sequence[Word]]) -> tuple[list[int], csr_matrix, list[float]]:
    """Fingerprints of the features, the matrix (texts, features), and each feature's rarity."""
    readers = [
        TfidfVectorizer(analyzer=read, binary=True, min_df=RAREST)
        for read in (features.phrases, features.pieces)
    ]
    phrases, pieces = (reader.fit_transform(found) for reader in readers)
    keys = [int(key) for reader in readers for key in reader.get_feature_names_out()]
    rarity = [float(rare) for reader in readers for rare in reader.idf_]
    return keys, hstack([phrases, PIECES * pieces], format="csr"), rarity


def _regression() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=1000, tol=1e-6)


def _calibrate(
    matrix: csr_matrix, toxic: Bools, weight: Floats, found: Sequence[Sequence[Word]], seed: int
) -> tuple[tuple[float, float, float], Floats]:
    """The curve that turns scores into probabilities, fitted on out-of-fold scores, and these
    probabilities. Texts with the same words are always in the same fold."""
    same: dict[tuple[str, ...], int] = {}
    group = [same.setdefault(tuple(word.form for word in text), len(same)) for text in found]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed)
    scores = cross_val_predict(
        _regression(), matrix, toxic, groups=group, cv=folds, method="decision_function",
        params={"sample_weight": weight},
    )  # fmt: skip

    def probabilities(curve: Floats) -> Floats:
        low, high = np.exp(curve[:2])
        return np.asarray(expit(low * log_expit(scores) - high * log_expit(-scores) + curve[2]))

    def loss(curve: Floats) -> float:
        """Log loss if NOISE of the labels are wrong, so that the curve predicts true labels."""
        right = NOISE + (1 - 2 * NOISE) * probabilities(curve)
        return float(-(weight * np.log(np.where(toxic, right, 1 - right))).mean())

    found_curve = minimize(loss, np.zeros(3), method="Nelder-Mead", options={"maxiter": 2000}).x
    low, high = np.exp(found_curve[:2]).tolist()
    return (low, high, float(found_curve[2])), probabilities(found_curve)
