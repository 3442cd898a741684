"""Sorts pictures by what they show, with features from a pre-trained network."""

import os
import sys
from pathlib import Path

# The matrices are small: threads would wait for each other longer than they work.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# `setup` puts the weights here; torch and scikit-learn come with the interpreter.
sys.path.insert(0, str(Path(__file__).parent.parent / "packages"))
