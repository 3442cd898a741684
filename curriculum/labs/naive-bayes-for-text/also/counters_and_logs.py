import math
from collections import Counter

import numpy as np


class NB:
    """A counter for each class, and sums of logarithms."""

    def __init__(self, alpha=1.0):
        self.alpha = alpha

    def fit(self, docs, labels):
        """Count texts and tokens."""
        self.texts = Counter(labels)
        self.classes_ = sorted(self.texts)
        self.tokens = {label: Counter() for label in self.classes_}
        for doc, label in zip(docs, labels, strict=True):
            self.tokens[label].update(doc)
        self.known = set().union(*self.tokens.values())
        return self

    def predict_proba(self, docs):
        """Compare each class with all classes."""
        rows = []
        for doc in docs:
            sums = [self.sum_of(doc, label) for label in self.classes_]
            largest = max(sums)
            total = largest + math.log(math.fsum(math.exp(s - largest) for s in sums))
            rows.append([math.exp(s - total) for s in sums])
        return np.array(rows)

    def sum_of(self, doc, label):
        counts = self.tokens[label]
        below = counts.total() + self.alpha * len(self.known)
        sum_ = math.log(self.texts[label] / self.texts.total())
        for word in doc:
            if word in self.known:
                sum_ += math.log((counts[word] + self.alpha) / below)
        return sum_
