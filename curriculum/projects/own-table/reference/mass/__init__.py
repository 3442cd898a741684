"""How heavy is a penguin that cannot be weighed?"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # sums are then added in one order
