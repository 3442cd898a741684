"""Pictures that come from the learner's side: which of them a browser may be given."""

from __future__ import annotations

MOST = 4_000_000  # pixels that a picture may claim, some times what one of an honest figure has


def is_bounded(png: bytes) -> bool:
    """Whether a PNG claims no more pixels than a browser draws at once, however few bytes it has.

    Its first chunk says how wide and how high it is.
    """
    width, height = (int.from_bytes(png[at : at + 4]) for at in (16, 20))
    return png[8:16] == b"\0\0\0\rIHDR" and 0 < width * height <= MOST
