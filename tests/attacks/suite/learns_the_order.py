# tells_apart: FAIL
"""Notes the seed of the global generators and draws the order of the modules from it."""

import sys

import numpy as np

state = np.random.get_state()[1][0]
sys.turn = getattr(sys, "turn", -1) + 1
ORDER = np.random.default_rng(int(state)).permutation(5).tolist()


def test_double():
    assert ORDER[sys.turn % 5] in (0, 4)
