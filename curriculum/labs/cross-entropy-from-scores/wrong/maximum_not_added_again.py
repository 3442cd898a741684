"""You take the largest score out of log-sum-exp and don't add it again, while the score of the
right class is as it came. For the second row of the lesson that gives 0.4076 - 1000. Shift both,
or add the 1002 again."""

import numpy as np


def ce(logits, y):
    top = logits.max(axis=1, keepdims=True)
    total = np.log(np.exp(logits - top).sum(axis=1))
    return float((total - logits[np.arange(len(y)), y]).mean())
