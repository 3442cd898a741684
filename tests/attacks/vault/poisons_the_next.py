# all: FAIL did not finish
"""Leaves builtins, modules and generators broken for whoever comes next."""

import builtins
import sys

import numpy as np

np.sum = np.add = None
builtins.sum = builtins.len = lambda *args: 0
sys.modules["math"] = sys.modules["json"] = None
