"""Projects judged from outside. What authors of stages import stands here."""

from gradatim.verify.run import Run
from gradatim.verify.server import Answer, Server
from gradatim.verify.words import Failure, Unable, failure, stage

__all__ = [
    "Answer",
    "Failure",
    "Run",
    "Server",
    "Unable",
    "failure",
    "stage",
]
