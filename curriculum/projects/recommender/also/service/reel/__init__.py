"""Recommendations by matrix factorisation, with fashion and topics beside it."""

import os

# One thread: sums are always made in the same order, and small matrices are faster.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
