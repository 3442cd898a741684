"""What is asked of the recommender, in order. Each stage is written in full where it is imported
from."""

import cold
import explained
import fresh
import lists
import measured
import moments
import repeated

from gradatim.verify import Run, stage


@stage("point-in-time")
def point_in_time(run: Run) -> None:
    """What is asked about a moment knows nothing of what came later"""
    moments.nothing_of_later(run)


@stage("baselines")
def baselines(run: Run) -> None:
    """Hit rate and NDCG of popularity and of item-to-item are right, over all films"""
    measured.baselines_agree(run)


@stage("quality")
def quality(run: Run) -> None:
    """The recommender is well ahead of both baselines, and says so with an interval over users"""
    measured.beats_both(run)


@stage("cold-start")
def cold_start(run: Run) -> None:
    """Users without a watch and films that nobody has watched are served better than by chance"""
    cold.starts_cold(run)


@stage("rules")
def rules(run: Run) -> None:
    """Nothing seen or withdrawn is recommended; k, order and equal scores are as agreed"""
    lists.keeps_the_rules(run)


@stage("explanations")
def explanations(run: Run) -> None:
    """Each reason is a film of the user, and without it the score falls as far as stated"""
    explained.names_what_matters(run)


@stage("freshness")
def freshness(run: Run) -> None:
    """A running server knows new lines at once, and answers others as before to the last bit"""
    fresh.notices_new_lines(run)


@stage("rollback")
def rollback(run: Run) -> None:
    """The version before comes back, and the log alone makes everything again"""
    repeated.goes_back_and_repeats(run)
