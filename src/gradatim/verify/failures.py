"""Why a stage did not pass: the project's failure, or what this machine cannot do."""

from __future__ import annotations

from gradatim.model.projects import Complaint


class Failure(Exception):
    """The project does not do what its contract asks."""

    def __init__(self, complaint: Complaint) -> None:
        self.complaint = complaint
        super().__init__(str(complaint))


class Unable(Exception):
    """This machine cannot do what a stage needs: a full disk, a program that is not there."""


def failure(*, came: str, asks: str, look: str, sent: str = "") -> Failure:
    """The project's failure in its four parts."""
    return Failure(Complaint(came=came, asks=asks, look=look, sent=sent))
