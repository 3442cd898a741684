"""You take the plain shares of the words. A word that a class has never had gets 0, and a single
such word rules the class out; where each class lacks one, the result is nan. Add alpha to every
count."""

import numpy as np


class NB:
    """Probabilities of classes from counts of words."""

    def __init__(self, alpha=1.0):
        self.alpha = alpha

    def fit(self, docs, labels):
        """Learn the prior and the shares of the words."""
        self.classes_ = sorted(set(labels))
        words = sorted({word for doc in docs for word in doc})
        self._places = {word: place for place, word in enumerate(words)}
        texts = np.zeros(len(self.classes_))
        counts = np.zeros((len(self.classes_), len(words)))
        for doc, label in zip(docs, labels, strict=True):
            row = self.classes_.index(label)
            texts[row] += 1
            for word in doc:
                counts[row, self._places[word]] += 1
        self._prior = np.log(texts / len(docs))
        self._words = np.log(counts / counts.sum(axis=1, keepdims=True))
        return self

    def predict_proba(self, docs):
        """Return one row of probabilities for each text."""
        sums = np.zeros((len(docs), len(self.classes_)))
        for row, doc in enumerate(docs):
            known = [self._places[word] for word in doc if word in self._places]
            sums[row] = self._prior + self._words[:, known].sum(axis=1)
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
