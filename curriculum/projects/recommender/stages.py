"""What is asked of the recommender, in order. Each stage is written in full where it is imported
from."""

import cold_starts
import lists
import live_updates
import offline_metrics
import reasons
import reproducibility
import time_splits

from gradatim.verify import Run, stage


@stage("point-in-time")
def point_in_time(run: Run) -> None:
    """What is asked about a moment knows nothing of what came later"""
    time_splits.ignores_the_future(run)


@stage("baselines")
def baselines(run: Run) -> None:
    """Hit rate and NDCG of popularity and of item-to-item are right, over all films"""
    offline_metrics.baselines_agree(run)


@stage("quality")
def quality(run: Run) -> None:
    """The recommender is well ahead of both baselines, and says so with an interval over users"""
    offline_metrics.beats_both(run)


@stage("cold-start")
def cold_start(run: Run) -> None:
    """Users without a watch and films that nobody has watched are served better than by chance"""
    cold_starts.serves_cold_starts(run)


@stage("rules")
def rules(run: Run) -> None:
    """Nothing seen or withdrawn is recommended; k, order and equal scores are as agreed"""
    lists.keeps_the_rules(run)


@stage("explanations")
def explanations(run: Run) -> None:
    """Each reason is a film of the user, and without it the score falls as far as stated"""
    reasons.gives_true_reasons(run)


@stage("freshness")
def freshness(run: Run) -> None:
    """A running server knows new lines at once, and answers others as before to the last bit"""
    live_updates.notices_new_lines(run)


@stage("rollback")
def rollback(run: Run) -> None:
    """The version before comes back, and the log alone makes everything again"""
    reproducibility.rolls_back_and_repeats(run)
