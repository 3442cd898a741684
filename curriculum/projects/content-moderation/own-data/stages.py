"""The stage on the learner's own data. It is no part of verifying the project."""

import sys
from pathlib import Path

from gradatim.verify import Run, stage

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))  # the modules of the other stages


@stage("own-data")
def own_data(run: Run) -> None:
    """On texts of your own it is compared with a simple rule, at what your errors cost"""
    import decided  # needs those modules

    decided.against_the_baseline(run)
