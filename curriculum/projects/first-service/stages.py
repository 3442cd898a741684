"""What is asked of a first service, in order. Each stage is told in full where it is imported."""

import delivery_files
import drift_alarms
import http_interface
import installed_package
import run_records
import version_switch

from gradatim.verify import Run, stage


@stage("package")
def package(run: Run) -> None:
    """An installed package trains and predicts"""
    installed_package.works_from_its_commands(run)


@stage("interface")
def interface(run: Run) -> None:
    """Requests and events get what the command says; what makes no sense is refused"""
    http_interface.answers_as_predict_does(run)


@stage("delivery")
def delivery(run: Run) -> None:
    """Lock file, Dockerfile and README hold what they promise"""
    delivery_files.works_for_a_stranger(run)


@stage("tracking")
def tracking(run: Run) -> None:
    """Each training is on record, with figures that are true"""
    run_records.keeps_true_records(run)


@stage("monitoring")
def monitoring(run: Run) -> None:
    """It counts its traffic, notices what changes, and is quiet otherwise"""
    drift_alarms.notices_change(run)


@stage("rollback")
def rollback(run: Run) -> None:
    """Versions change under traffic, and the way back is exact"""
    version_switch.changes_under_traffic(run)
