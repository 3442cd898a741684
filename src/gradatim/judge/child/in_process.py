"""Runs the reference in the process of the checks: the same questions and answers, in one process.

Both come from the pack, and what a check knows the reference may know too, so a wall between them
would protect nothing. Values still go through the codec, so that `ref` behaves like `lab`.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from gradatim.judge.child.candidate import Candidate
from gradatim.judge.child.remote_submission import RemoteSubmission
from gradatim.judge.protocol.frames import Frame, Line


class InProcessLine(Line):
    """The examiner's end of a line to a candidate in the same process."""

    def __init__(self, role: Frame) -> None:
        self._role, self._candidate = role, Candidate(_CandidateEnd(self))
        self._loaded = False
        self._answers: deque[Frame] = deque()
        self.callback_replies: deque[Frame] = deque()
        self.submission: RemoteSubmission

    def send(self, outgoing: Frame) -> None:
        if "op" not in outgoing.message:  # the answer to a callback
            self.callback_replies.append(outgoing)
            return
        if not self._loaded:
            self._loaded = True
            self._candidate.load(self._role)
        self._candidate.answer(outgoing)

    def receive(self) -> Frame:
        return self._answers.popleft()

    def deliver(self, message: Frame) -> None:
        """Receives a message of the candidate: queues an answer, serves a callback at once."""
        content: dict[str, Any] = message.message
        if "f" in content:
            self.submission.serve_callback(content, message)
        else:
            self._answers.append(message)


class _CandidateEnd(Line):
    """The candidate's end."""

    def __init__(self, examiner_end: InProcessLine) -> None:
        self._examiner_end = examiner_end

    def send(self, outgoing: Frame) -> None:
        self._examiner_end.deliver(outgoing)

    def receive(self) -> Frame:
        return self._examiner_end.callback_replies.popleft()
