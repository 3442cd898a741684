"""What is asked of the image service, in order. Each stage is written where it is imported from."""

import answers
import busy
import judged
import refused
import renewed
import repeated
import rolled
import windows

from gradatim.verify import Run, stage


@stage("answers")
def same_answers(run: Run) -> None:
    """The server answers single pictures and batches as the command `predict` does"""
    answers.same_everywhere(run)


@stage("quality")
def quality(run: Run) -> None:
    """It is right more often than logistic regression, on slips by other hands"""
    judged.beats_logistic(run)


@stage("robustness")
def robustness(run: Run) -> None:
    """Bars, storage and orientation change nothing; shift, contrast and noise change little"""
    judged.withstands(run)


@stage("probabilities")
def probabilities(run: Run) -> None:
    """Its probabilities are calibrated, and low for pictures that show no digit"""
    judged.means_it(run)


@stage("bad-input")
def bad_input(run: Run) -> None:
    """What cannot be read is refused, quickly, and the server goes on"""
    refused.survives(run)


@stage("load")
def load(run: Run) -> None:
    """Four requests at a time are answered without errors and in time"""
    busy.keeps_up(run)


@stage("metrics")
def metrics(run: Run) -> None:
    """Its own figures equal those of who sent the pictures"""
    busy.counts(run)


@stage("quiet")
def quiet(run: Run) -> None:
    """It raises no alarms where nothing changes, however the pictures come"""
    windows.stays_silent(run)


@stage("drift")
def drift(run: Run) -> None:
    """It says within two windows that the mix, or the pictures, have changed"""
    windows.hears_changes(run)


@stage("retrain")
def retrain(run: Run) -> None:
    """It learns from what people correct, and waits until it is promoted"""
    renewed.learns_from_feedback(run)


@stage("rollout")
def rollout(run: Run) -> None:
    """Canary, promotion and rollback lose no request, and each answer names its version"""
    rolled.changes_under_traffic(run)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A stranger can build it, train it and find its number again"""
    repeated.works_for_a_stranger(run)
