"""The reference beside the checks: the same questions and answers, without a process between.

Both come from the pack, and what a check knows the reference knows too, so a wall between them
would protect nothing. Values still go through the codec: to a check, `ref` must look like `lab`.
"""

from __future__ import annotations

import os
from collections import deque
from typing import Any

from gradatim.judge.child.cache import Kept
from gradatim.judge.child.candidate import Candidate
from gradatim.judge.child.reset import empty
from gradatim.judge.child.sides import Side
from gradatim.judge.protocol.frames import Frame, Line

_MEASURED = ("time",)  # questions whose answer is another one each time


class Unlike(BaseException):
    """The reference said something else than before: this process is of no more use."""


class Beside(Line):
    """The side's end of a line to a candidate in the same process.

    With `kept`, what was said to the same questions of a check is said again; the reference runs
    only when a question is new, and then has answered those before it. It begins anew with every
    check, so that an answer rests on nothing but what this check has asked.
    """

    def __init__(self, role: Frame, kept: Kept | None = None) -> None:
        self._role, self._kept, self._folder = role, kept, os.getcwd()
        self._candidate, self._loaded = Candidate(_Back(self)), False
        self._ahead: list[tuple[Frame, Frame]] = []  # said, and not yet answered by the reference
        self._called, self._busy = False, False
        self._answers: deque[Frame] = deque()
        self.replies: deque[Frame] = deque()
        self.side: Side

    def send(self, outgoing: Frame) -> None:
        if self._kept is not None:
            self._kept.heard(outgoing)
        if "op" not in outgoing.message:  # the answer to a callback
            self.replies.append(outgoing)
        elif self._kept is None or self._busy:
            self._answer(outgoing)
        else:
            self._answer_or_repeat(outgoing, self._kept)

    def receive(self) -> Frame:
        return self._answers.popleft()

    def said(self, said: Frame) -> None:
        """Takes what the candidate says: an answer waits, a callback is served at once."""
        message: dict[str, Any] = said.message
        if "f" in message:
            self._called = True
            self.side.serve(message, said)
        else:
            self._answers.append(said)

    def _answer(self, question: Frame) -> None:
        if not self._loaded:
            self._loaded = True
            self._candidate.load(self._role)
        self._candidate.answer(question)

    def _answer_or_repeat(self, question: Frame, kept: Kept) -> None:
        op = question.message["op"]
        if op == "begin":
            self._begin()
        if (said := kept.said()) is not None:
            self._ahead.append((question, said))
            self._answers.append(said)
            return
        self._busy, self._called = True, False
        self._catch_up()
        self._answer(question)
        self._busy = False
        if not self._called and op not in _MEASURED:
            kept.keep(self._answers[-1])

    def _begin(self) -> None:
        """Takes back what the reference left of the last check: a kind may refuse to load twice."""
        if self._loaded:
            empty(self._folder)
        self._candidate, self._loaded = Candidate(_Back(self)), False
        self._ahead.clear()

    def _catch_up(self) -> None:
        """Has the reference answer what was only repeated."""
        for question, said in self._ahead:
            self._answer(question)
            if self._called or self._answers.pop() != said:
                raise Unlike
        self._ahead.clear()


class _Back(Line):
    """The candidate's end."""

    def __init__(self, front: Beside) -> None:
        self._front = front

    def send(self, outgoing: Frame) -> None:
        self._front.said(outgoing)

    def receive(self) -> Frame:
        return self._front.replies.popleft()
