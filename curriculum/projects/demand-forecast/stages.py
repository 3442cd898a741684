"""What is asked of a demand forecast, in order. The modules imported here say it in full."""

import changes
import dashboard_page
import invalid_requests
import judged
import ranges
import taken
import version_history
import what_if

from gradatim.verify import Run, stage


@stage("ingest")
def ingest(run: Run) -> None:
    """Late, duplicated, corrected and wrong rows, and kills: the table equals a full rebuild"""
    taken.equals_full_rebuild(run)


@stage("no-look-ahead")
def no_look_ahead(run: Run) -> None:
    """A forecast does not change when the future does"""
    judged.ignores_the_future(run)


@stage("quality")
def quality(run: Run) -> None:
    """It forecasts better than last week, and than the mean of four weeks"""
    judged.beats_the_baselines(run)


@stage("intervals")
def intervals(run: Run) -> None:
    """Four days in five lie between p10 and p90, of small series and of large ones"""
    ranges.cover_eighty(run)


@stage("special-cases")
def special_cases(run: Run) -> None:
    """New series, series never sold, closed days and promotions make sense"""
    judged.handles_special_cases(run)


@stage("dashboard")
def dashboard(run: Run) -> None:
    """The page shows the forecast's numbers, a new night by itself, and when it is old"""
    dashboard_page.marks_old_forecasts(run)


@stage("bad-input")
def bad_input(run: Run) -> None:
    """Wrong rows and requests that make no sense are refused, and harm nothing else"""
    invalid_requests.refuses_invalid_input(run)


@stage("drift")
def drift(run: Run) -> None:
    """It notices a shift of 40 % within ten days, and raises no alarm where nothing happens"""
    changes.alarms_when_it_shifts(run)


@stage("retrain")
def retrain(run: Run) -> None:
    """After a shift its forecasts recover; a spike of one day retrains nothing"""
    changes.retrains_after_shift(run)


@stage("rollback")
def rollback(run: Run) -> None:
    """The version before comes back to the last bit, and none is lost"""
    version_history.rolls_back_exactly(run)


@stage("fairness")
def fairness(run: Run) -> None:
    """In stores of every size it forecasts at least as well as last week"""
    judged.fair_to_each_store_size(run)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """What-if follows the world; README and metrics.json repeat from a clean copy"""
    what_if.says_what_it_does(run)
