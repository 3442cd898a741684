import math
import statistics


def summarise(run, warm_up):
    """Report one run: how many were sent and failed, and how slow the others were."""
    # TODO: which requests count, which succeeded, and how long did those take?


def verdict(rounds, warm_up, limit):
    """Compare the candidate with the reference, round by round."""
    # TODO
