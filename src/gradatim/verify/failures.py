"""Why a stage did not pass: the project is wrong, or this machine cannot do what is needed."""

from __future__ import annotations

from gradatim.model.projects import Complaint


class Failure(Exception):
    """The project does not do what its brief asks for."""

    def __init__(self, complaint: Complaint) -> None:
        self.complaint = complaint
        super().__init__(str(complaint))


class MachineFailure(Exception):
    """This machine cannot do what a stage needs: a full disk, a program that is not there."""


def failure(*, came: str, asks: str, look: str, sent: str = "") -> Failure:
    """A Failure: what was observed, what is required, where to look, and what was sent."""
    return Failure(Complaint(came=came, asks=asks, look=look, sent=sent))
