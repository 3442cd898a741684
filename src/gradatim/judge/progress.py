"""What the learner's process says of a training that goes on, read strictly: numbers to draw.

It may say anything, so nothing else depends on them; a verdict least of all.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.model import Training

MOST = 4_000  # messages of one run: one every fifth of a second is all that an honest child sends
_SIZE = 200  # bytes of one
_WHOLE, _LOSS = 10**9, 1e30  # the largest numbers that are worth a look


class TrainingParser:
    """The messages of one run."""

    def __init__(self) -> None:
        self._read = 0

    def read(self, message: Frame) -> Training:
        """BadFrame for anything but three numbers, and for too many messages."""
        self._read += 1
        if self._read > MOST or len(message) > _SIZE:
            raise BadFrame("more messages about a training than there can be")
        found = message.message
        return Training(_whole(found, "call"), _whole(found, "step"), _loss(found.get("loss")))


def _whole(found: dict[str, Any], name: str) -> int:
    number = found.get(name)
    if type(number) is not int or not 0 < number <= _WHOLE:
        raise BadFrame("a message about a training without its numbers")
    return number


def _loss(number: object) -> float | None:
    if number is None:
        return None
    if type(number) not in (int, float) or not abs(number) <= _LOSS:  # type: ignore[arg-type]
        raise BadFrame("a loss that is no number")
    value = float(number)  # type: ignore[arg-type]
    return value if isfinite(value) else None
