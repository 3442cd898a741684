"""Parses, strictly, what the learner's process reports about training: numbers for a picture.

The reports are not trusted, so nothing else depends on them, and no verdict does.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.model import Training

MAX_MESSAGES = 4_000  # messages of one run; an honest child sends at most five per second
_MAX_BYTES = 200  # bytes of a message
_MAX_NUMBER, _MAX_LOSS = 10**9, 1e30  # the largest numbers that are accepted


class TrainingParser:
    """Parses the messages of one run."""

    def __init__(self) -> None:
        self._message_count = 0

    def read(self, message: Frame) -> Training:
        """The report in a message. BadFrame for a malformed one, and for too many messages."""
        self._message_count += 1
        if self._message_count > MAX_MESSAGES or len(message) > _MAX_BYTES:
            raise BadFrame("more messages about a training than there can be")
        fields = message.message
        return Training(
            _positive_number(fields, "call"),
            _positive_number(fields, "step"),
            _loss(fields.get("loss")),
        )


def _positive_number(fields: dict[str, Any], name: str) -> int:
    number = fields.get(name)
    if type(number) is not int or not 0 < number <= _MAX_NUMBER:
        raise BadFrame("a message about a training without its numbers")
    return number


def _loss(number: object) -> float | None:
    if number is None:
        return None
    if type(number) not in (int, float) or not abs(number) <= _MAX_LOSS:  # type: ignore[arg-type]
        raise BadFrame("a loss that is no number")
    value = float(number)  # type: ignore[arg-type]
    return value if isfinite(value) else None
