"""Pictures from the learner's side: few bytes may claim what no browser could draw."""

import struct
import zlib

import pytest

from gradatim.judge.pictures import is_bounded


def png(width: int, height: int, first: bytes = b"IHDR") -> bytes:
    """The beginning of a picture that claims this size."""
    head = first + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    check = struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head) - 4) + head + check


@pytest.mark.parametrize(("width", "height"), [(1, 1), (640, 480), (1500, 1000), (2000, 2000)])
def test_a_picture_of_the_size_of_a_page_is_shown(width: int, height: int) -> None:
    assert is_bounded(png(width, height))


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (2**31, 1), (0, 9), (4000, 1001)])
def test_a_picture_that_claims_more_is_not(width: int, height: int) -> None:
    assert not is_bounded(png(width, height))


def test_a_picture_that_does_not_say_how_large_it_is_is_not_shown() -> None:
    assert not is_bounded(png(9, 9, first=b"acTL"))
    assert not is_bounded(png(9, 9)[:20])
