from collections import Counter
from math import log, sqrt

import numpy as np


class TfIdf:
    def fit(self, docs):
        df = Counter()
        for doc in docs:
            df.update(set(doc))
        names = sorted(df)
        self.vocabulary_ = dict(zip(names, range(len(names)), strict=True))
        self.idf_ = np.array([log((len(docs) + 1) / (df[name] + 1)) + 1 for name in names])
        return self

    def transform(self, docs):
        result = []
        for doc in docs:
            bag = Counter(doc)
            row = [bag[name] * self.idf_[place] for name, place in self.vocabulary_.items()]
            length = sqrt(sum(value * value for value in row)) or 1.0
            result.append([value / length for value in row])
        return np.array(result)
