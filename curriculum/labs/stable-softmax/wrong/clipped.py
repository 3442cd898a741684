"""You cut the scores off before exp. Nothing overflows any more, but 1002, 1001 and 1000 all
become the same number and get one third each. The differences, the only thing softmax looks at,
are gone."""

import numpy as np


def softmax(z, axis=-1):
    powers = np.exp(np.clip(z, -700, 700))
    return powers / powers.sum(axis=axis, keepdims=True)
