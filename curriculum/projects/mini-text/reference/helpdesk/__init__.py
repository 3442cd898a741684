"""Puts messages to a help desk into queues, with sentence embeddings from a pre-trained model."""

import os

# The matrices are small: threads would wait for each other longer than they work.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
