"""The stage on the learner's own data. It is no part of verifying the project."""

import sys
from pathlib import Path

from gradatim.verify import Run, stage

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))  # the modules of the other stages


@stage("own-data")
def own_data(run: Run) -> None:
    """On documents of your own it is compared with plain search, at what your errors cost"""
    import replied  # needs those modules

    replied.against_the_baseline(run)
