"""Whether a check uses the result of a call, found in its byte code without running it."""

from __future__ import annotations

import dis
from functools import lru_cache
from itertools import pairwise
from types import CodeType, FrameType

from gradatim.checks import remote, session


def is_result_discarded(frame: FrameType | None) -> bool:
    """Whether `frame` is in a call in checks.py whose result is discarded."""
    if frame is not None and frame.f_code.co_filename == remote.__file__:
        frame = frame.f_back  # `__call__` of a handle
    if frame is None or frame.f_code.co_filename != session.CHECKS_FILE:
        return False
    return frame.f_lasti in _discarded_offsets(frame.f_code)


@lru_cache
def _discarded_offsets(code: CodeType) -> frozenset[int]:
    """The offsets in the byte code of instructions whose result is popped at once.

    Read from the raw bytes, since `dis` would take a millisecond per check.
    """
    raw = code.co_code
    offsets = [offset for offset in range(0, len(raw), 2) if raw[offset] != _CACHE]
    return frozenset(
        offset for offset, following in pairwise(offsets) if raw[following] == _POP_TOP
    )


_CACHE, _POP_TOP = dis.opmap["CACHE"], dis.opmap["POP_TOP"]
