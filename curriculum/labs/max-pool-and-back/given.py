"""Looks at memory, taken on the side of your code: an array that travels is a copy."""

import numpy as np


def memory(pool, x, size, stride):
    """Say whether the pooled map shares memory with x."""
    return "shared" if np.shares_memory(pool(x, size, stride), x) else "its own"
