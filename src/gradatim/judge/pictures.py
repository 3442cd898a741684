"""Decides which pictures from the learner's process a browser may get."""

from __future__ import annotations

MAX_PIXELS = 4_000_000  # pixels; several times as many as in an ordinary figure


def is_bounded(png: bytes) -> bool:
    """Whether a PNG declares at most MAX_PIXELS pixels; a file of few bytes may declare many more.

    Its first chunk (IHDR) has the width and the height.
    """
    width, height = (int.from_bytes(png[at : at + 4]) for at in (16, 20))
    return png[8:16] == b"\0\0\0\rIHDR" and 0 < width * height <= MAX_PIXELS
