"""What is asked of the image service, in order. Each stage is written where it is imported from."""

import accuracy
import answers
import invalid_requests
import load_and_metrics
import reproducibility
import retraining
import version_rollout
import windows

from gradatim.verify import Run, stage


@stage("answers")
def same_answers(run: Run) -> None:
    """The server answers single pictures and batches as the command `predict` does"""
    answers.same_everywhere(run)


@stage("quality")
def quality(run: Run) -> None:
    """It is right more often than logistic regression, on slips by other hands"""
    accuracy.beats_logistic(run)


@stage("robustness")
def robustness(run: Run) -> None:
    """Bars, storage and orientation change nothing; shift, contrast and noise change little"""
    accuracy.is_robust(run)


@stage("probabilities")
def probabilities(run: Run) -> None:
    """Its probabilities are calibrated, and low for pictures that show no digit"""
    accuracy.is_calibrated(run)


@stage("bad-input")
def bad_input(run: Run) -> None:
    """What cannot be read is refused, quickly, and the server goes on"""
    invalid_requests.refuses_invalid_input(run)


@stage("load")
def load(run: Run) -> None:
    """Four requests at a time are answered without errors and in time"""
    load_and_metrics.answers_in_time(run)


@stage("metrics")
def metrics(run: Run) -> None:
    """Its own figures equal those of who sent the pictures"""
    load_and_metrics.counts_correctly(run)


@stage("quiet")
def quiet(run: Run) -> None:
    """It raises no alarms where nothing changes, however the pictures come"""
    windows.stays_silent(run)


@stage("drift")
def drift(run: Run) -> None:
    """It says within two windows that the mix, or the pictures, have changed"""
    windows.notices_changes(run)


@stage("retrain")
def retrain(run: Run) -> None:
    """It learns from what people correct, and waits until it is promoted"""
    retraining.learns_from_feedback(run)


@stage("rollout")
def rollout(run: Run) -> None:
    """Canary, promotion and rollback lose no request, and each answer names its version"""
    version_rollout.changes_under_traffic(run)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A stranger can build it, train it and find its number again"""
    reproducibility.works_for_a_stranger(run)
