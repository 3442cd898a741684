"""Baselines for comparison: a classifier, a word list, and an alarm by volume."""

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from moderation.data import Row

Floats = NDArray[np.float64]


class Tfidf:
    """Logistic regression on words and pairs of words exactly as written."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.vectorizer = TfidfVectorizer(ngram_range=(1, 2))
        matrix = self.vectorizer.fit_transform([row.text for row in rows])
        self.model = LogisticRegression(C=6.0, max_iter=1000)
        self.model.fit(matrix, [row.toxic for row in rows])

    def scores(self, texts: Sequence[str]) -> Floats:
        return self.model.predict_proba(self.vectorizer.transform(texts))[:, 1]


class WordList:
    """The words of at least three training texts of which more than 70 % are toxic; a text with
    one of them scores 1."""

    def __init__(self, rows: Sequence[Row]) -> None:
        found: dict[str, list[bool]] = {}
        for row in rows:
            for word in set(_words(row.text)):
                found.setdefault(word, []).append(row.toxic)
        self.words = {w for w, t in found.items() if len(t) >= 3 and np.mean(t) > 0.7}

    def scores(self, texts: Sequence[str]) -> Floats:
        return np.array([float(bool(self.words & set(_words(text)))) for text in texts])

    def counts(self, texts: Sequence[str]) -> Floats:
        """The share of a text's words that are on the list."""
        found = [_words(text) for text in texts]
        return np.array([sum(w in self.words for w in each) / (len(each) or 1) for each in found])


class VolumeAlarm:
    """Share of texts in a window with a word that is in no training text. The limit is three
    standard deviations above the mean of ordinary windows."""

    def __init__(self, rows: Sequence[Row], ordinary: Sequence[Sequence[str]]) -> None:
        self.words = {word for row in rows for word in _words(row.text)}
        shares = [self.share(window) for window in ordinary]
        self.limit = float(np.mean(shares) + 3 * np.std(shares, ddof=1))

    def share(self, window: Sequence[str]) -> float:
        return float(np.mean([bool(set(_words(text)) - self.words) for text in window]))

    def alarm(self, window: Sequence[str]) -> bool:
        return self.share(window) > self.limit


def installed_packages() -> dict[str, Callable[[Sequence[str]], Floats]]:
    """Two packages that know real insults, if they are installed: see tools/answers.py."""
    try:
        from better_profanity import profanity
        from profanity_check import predict_prob
    except ImportError:
        return {}
    profanity.load_censor_words()
    return {
        "alt-profanity-check": lambda texts: np.asarray(predict_prob(list(texts)), float),
        "better-profanity": lambda texts: np.array(
            [float(profanity.contains_profanity(text)) for text in texts]
        ),
    }


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
