"""Whether a check looks at what a call answers. It reads the check's code, and runs nothing."""

from __future__ import annotations

import dis
from functools import lru_cache
from itertools import pairwise
from types import CodeType, FrameType

from gradatim.checks import remote


def discarded(frame: FrameType | None) -> bool:
    """Whether the call that `frame` makes is a statement of checks.py, its answer thrown away."""
    if frame is not None and frame.f_code.co_filename == remote.__file__:
        frame = frame.f_back  # the call operator of a handle
    if frame is None or frame.f_code.co_filename != "checks.py":
        return False
    return frame.f_lasti in _thrown_away(frame.f_code)


@lru_cache
def _thrown_away(code: CodeType) -> frozenset[int]:
    """The places in the byte code whose result is dropped at once."""
    pairs = pairwise(dis.get_instructions(code))
    return frozenset(one.offset for one, then in pairs if then.opname == "POP_TOP")
