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
from moderation.model import CHAR_NGRAM_WEIGHT, Model
from moderation.normalise import Word, tokenize
from moderation.thresholds import Floats, choose_thresholds

REGULARISATION_C = 6.0  # inverse regularisation of the regression
FOLDS = 10
LABEL_NOISE = 0.02  # assumed share of wrong labels
MIN_ROWS = 2  # rows in which a feature must occur
Bools = NDArray[np.bool_]


def train(rows: Sequence[Row], costs: Costs, seed: int) -> Model:
    seed %= 2**32
    toxic = np.array([row.toxic for row in rows], bool)
    if min(toxic.sum(), (~toxic).sum()) < FOLDS:
        raise ModerationError(f"training needs at least {FOLDS} toxic texts and as many others")
    vocabulary, groups = _vocabulary(rows), identity.group_names(rows)
    tokenized = [_tokens(row.text, vocabulary, groups) for row in rows]
    weight = identity.balancing_weights(rows)
    keys, matrix, rarity = _features(tokenized)
    curve, held_out = _calibrate(matrix, toxic, weight, tokenized, seed)
    categories, regressions = _categories(matrix, rows)
    regressions = [_regression().fit(matrix, toxic, sample_weight=weight), *regressions]
    return Model(
        keys=keys,
        rarity=rarity,
        weights=[regression.coef_[0].tolist() for regression in regressions],
        constants=[float(regression.intercept_[0]) for regression in regressions],
        categories=categories,
        curve=curve,
        vocabulary=frozenset(vocabulary),
        groups=frozenset(groups),
        thresholds=choose_thresholds(costs, held_out, weight),
        costs=costs,
        novel_limit=drift.alarm_limit(tokenized, toxic, seed),
    )


def _categories(
    matrix: csr_matrix, rows: Sequence[Row]
) -> tuple[list[str], list[LogisticRegression]]:
    """A regression for each category, on the toxic rows whose category is known."""
    indices = [at for at, row in enumerate(rows) if row.toxic and row.category]
    categories = np.array([rows[at].category for at in indices])
    names = np.unique(categories).tolist() if len(set(categories)) > 1 else []
    return names, [_regression().fit(matrix[indices], categories == name) for name in names]


def _vocabulary(rows: Sequence[Row]) -> set[int]:
    """Fingerprints of all words. Words written in single letters are read in a second pass, with
    the words of the first as known ones."""
    plain = {
        features.fingerprint(word.form)
        for row in rows
        for word in tokenize(row.text)
        if row.text.isascii() or len(word.form) > 1
    }
    return plain | {
        features.fingerprint(word.form)
        for row in rows
        for word in tokenize(row.text, lambda form: features.fingerprint(form) in plain)
    }


def _tokens(text: str, vocabulary: set[int], groups: set[int]) -> list[Word]:
    return identity.remove_groups(
        tokenize(text, lambda form: features.fingerprint(form) in vocabulary), groups
    )


def _features(tokenized: Sequence[Sequence[Word]]) -> tuple[list[int], csr_matrix, list[float]]:
    """Fingerprints of the features, the matrix (texts, features), and each feature's rarity."""
    vectorizers = [
        TfidfVectorizer(analyzer=analyzer, binary=True, min_df=MIN_ROWS)
        for analyzer in (features.word_ngrams, features.char_ngrams)
    ]
    word_ngrams, char_ngrams = (vectorizer.fit_transform(tokenized) for vectorizer in vectorizers)
    keys = [int(key) for vectorizer in vectorizers for key in vectorizer.get_feature_names_out()]
    rarity = [float(rare) for vectorizer in vectorizers for rare in vectorizer.idf_]
    return keys, hstack([word_ngrams, CHAR_NGRAM_WEIGHT * char_ngrams], format="csr"), rarity


def _regression() -> LogisticRegression:
    return LogisticRegression(C=REGULARISATION_C, max_iter=1000, tol=1e-6)


def _calibrate(
    matrix: csr_matrix, toxic: Bools, weight: Floats, tokenized: Sequence[Sequence[Word]], seed: int
) -> tuple[tuple[float, float, float], Floats]:
    """The curve that turns scores into probabilities, fitted on out-of-fold scores, and these
    probabilities. Texts with the same words are always in the same fold."""
    group_of: dict[tuple[str, ...], int] = {}
    group = [
        group_of.setdefault(tuple(word.form for word in text), len(group_of)) for text in tokenized
    ]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed)
    scores = cross_val_predict(
        _regression(), matrix, toxic, groups=group, cv=folds, method="decision_function",
        params={"sample_weight": weight},
    )  # fmt: skip

    def probabilities(curve: Floats) -> Floats:
        low, high = np.exp(curve[:2])
        return np.asarray(expit(low * log_expit(scores) - high * log_expit(-scores) + curve[2]))

    def loss(curve: Floats) -> float:
        """Log loss if LABEL_NOISE of the labels are wrong: the curve then predicts true ones."""
        right = LABEL_NOISE + (1 - 2 * LABEL_NOISE) * probabilities(curve)
        return float(-(weight * np.log(np.where(toxic, right, 1 - right))).mean())

    best_curve = minimize(loss, np.zeros(3), method="Nelder-Mead", options={"maxiter": 2000}).x
    low, high = np.exp(best_curve[:2]).tolist()
    return (low, high, float(best_curve[2])), probabilities(best_curve)
