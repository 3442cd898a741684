"""The reference beside the checks: the same questions and answers, without a process between.

Both come from the pack, and what a check knows the reference knows too, so a wall between them
would protect nothing. Values still go through the codec: to a check, `ref` must look like `lab`.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from gradatim.judge.frames import Frame, Line
from gradatim.judge.inside.candidate import Candidate
from gradatim.judge.inside.sides import Side


class Beside(Line):
    """The side's end of a line to a candidate in the same process."""

    def __init__(self, role: Frame) -> None:
        self._role, self._candidate = role, Candidate(_Back(self))
        self._loaded = False
        self._answers: deque[Frame] = deque()
        self.replies: deque[Frame] = deque()
        self.side: Side

    def send(self, outgoing: Frame) -> None:
        if "op" not in outgoing.message:  # the answer to a callback
            self.replies.append(outgoing)
            return
        if not self._loaded:
            self._loaded = True
            self._candidate.load(self._role)
        self._candidate.answer(outgoing)

    def receive(self) -> Frame:
        return self._answers.popleft()

    def said(self, said: Frame) -> None:
        """Takes what the candidate says: an answer waits, a callback is served at once."""
        message: dict[str, Any] = said.message
        if "f" in message:
            self.side.serve(message, said)
        else:
            self._answers.append(said)


class _Back(Line):
    """The candidate's end."""

    def __init__(self, front: Beside) -> None:
        self._front = front

    def send(self, outgoing: Frame) -> None:
        self._front.said(outgoing)

    def receive(self) -> Frame:
        return self._front.replies.popleft()
