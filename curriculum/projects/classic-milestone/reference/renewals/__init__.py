"""Who will not renew: from a table to a model that can be trusted."""

import os

# One thread: sums are then added in one order, and a second training gives the same numbers.
os.environ.setdefault("OMP_NUM_THREADS", "1")
