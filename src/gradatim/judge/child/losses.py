"""Watches a training in the learner's process and says how its loss falls.

A loss is a number whose slopes are asked for. What is said here is for a picture: it shares its
process with the learner's code, which may say anything in its place.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from threading import get_ident
from time import monotonic
from typing import Any

from gradatim.judge.protocol.frames import HOST, Frame, frame

EVERY_S = 0.2  # seconds between two messages
_clock = monotonic  # a learner may replace it


class LossReporter:
    """The losses of each call, sent from time to time as the mean of those since the last time."""

    def __init__(self, send: Callable[[Frame], None]) -> None:
        self._send, self._thread = send, get_ident()
        self._call, self._step = 1, 0  # the first is the file itself, as it is loaded
        self._losses: list[float] = []
        self._next = 0.0  # when the next message may be sent

    def begin(self) -> None:
        """The learner's code is called."""
        self._call, self._step = self._call + 1, 0
        self._losses.clear()

    def note(self, loss: float) -> None:
        """One more step."""
        if get_ident() != self._thread:  # it would speak in the middle of an answer
            return
        self._step += 1
        self._losses.append(loss)
        if (now := _clock()) < self._next:
            return
        self._next = now + EVERY_S
        mean = sum(self._losses) / len(self._losses)
        self._losses.clear()
        told = mean if math.isfinite(mean) else None
        self._send(frame(HOST, {"call": self._call, "step": self._step, "loss": told}))


def watch(reporter: LossReporter) -> None:
    """Has PyTorch, where it is loaded, report each loss."""
    torch = sys.modules.get("torch")
    if torch is None:
        return
    torch.Tensor.backward = _noting(torch.Tensor.backward, reporter)
    torch.autograd.grad = _noting(torch.autograd.grad, reporter)


def _noting(slopes: Callable[..., Any], reporter: LossReporter) -> Callable[..., Any]:
    """The same function, which notes what it is asked for."""

    @wraps(slopes)
    def noting(*args: Any, **kwargs: Any) -> Any:
        with suppress(Exception):  # whatever it is, PyTorch itself says what is wrong with it
            loss = args[0] if args else kwargs["outputs"]
            one = loss if hasattr(loss, "detach") else loss[0]
            if one.numel() == 1:
                reporter.note(float(one.detach()))
        return slopes(*args, **kwargs)

    return noting
