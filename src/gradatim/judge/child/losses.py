"""Watches training in the learner's process and reports the loss.

A loss is a scalar whose gradient is computed. The reports are only for a picture: they come from
the process of the learner's code, which could send anything.
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

INTERVAL_S = 0.2  # seconds between two messages
_clock = monotonic  # the learner's code may replace the original


class LossReporter:
    """Sends the losses of a call at intervals, as the mean of those since the last message."""

    def __init__(self, send: Callable[[Frame], None]) -> None:
        self._send, self._thread = send, get_ident()
        self._call, self._step = 1, 0  # the first call is the loading of the file
        self._losses: list[float] = []
        self._next_report = 0.0  # when the next message may be sent

    def begin(self) -> None:
        """Starts a call of the learner's code."""
        self._call, self._step = self._call + 1, 0
        self._losses.clear()

    def record(self, loss: float) -> None:
        """Records the loss of one step."""
        if get_ident() != self._thread:  # it could write in the middle of an answer
            return
        self._step += 1
        self._losses.append(loss)
        if (now := _clock()) < self._next_report:
            return
        self._next_report = now + INTERVAL_S
        mean = sum(self._losses) / len(self._losses)
        self._losses.clear()
        reported = mean if math.isfinite(mean) else None
        self._send(frame(HOST, {"call": self._call, "step": self._step, "loss": reported}))


def patch_torch(reporter: LossReporter) -> None:
    """Makes PyTorch, if it is loaded, report each loss."""
    torch = sys.modules.get("torch")
    if torch is None:
        return
    torch.Tensor.backward = _reporting(torch.Tensor.backward, reporter)
    torch.autograd.grad = _reporting(torch.autograd.grad, reporter)


def _reporting(function: Callable[..., Any], reporter: LossReporter) -> Callable[..., Any]:
    """The same function, which also reports the loss."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        with suppress(Exception):  # PyTorch itself reports wrong arguments
            loss = args[0] if args else kwargs["outputs"]
            scalar = loss if hasattr(loss, "detach") else loss[0]
            if scalar.numel() == 1:
                reporter.record(float(scalar.detach()))
        return function(*args, **kwargs)

    return wrapper
