"""A demand forecast by gradient boosting over frames."""

import os

# Tables of some thousand rows: threads cost more than they bring, and one adds in one order.
os.environ.setdefault("OMP_NUM_THREADS", "1")
