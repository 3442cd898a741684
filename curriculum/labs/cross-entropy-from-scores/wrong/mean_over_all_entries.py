"""You divide by the number of entries in the table, rows times classes. Each row has one loss, so
the mean is over the rows: two rows that cost 1.0986 and 2.4076 give 1.7531."""

import numpy as np


def ce(logits, y):
    top = logits.max(axis=1)
    total = top + np.log(np.exp(logits - top[:, np.newaxis]).sum(axis=1))
    return float((total - logits[np.arange(len(y)), y]).sum() / logits.size)
