"""Writes PNG files of every kind that the brief allows, and damaged ones; the standard library and
NumPy alone, so that each byte is known."""

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6


def chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def header(width: int, height: int, colour: int = GREY, depth: int = 8) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def encode(pixels: Grey, colour: int = GREY, extra: bytes = b"", method: int | None = 0) -> bytes:
    """A file of pixels (height, width) or (height, width, channels); `extra` chunks follow IHDR.

    `method` is the filter of every row; None takes the five in turn.
    """
    height, width = pixels.shape[:2]
    rows = pixels.reshape(height, -1)
    step = 1 if pixels.ndim == 2 else pixels.shape[2]
    if method == 0:
        raw = np.concatenate([np.zeros((height, 1), np.uint8), rows], axis=1).tobytes()
    else:
        raw = b"".join(_filtered_row(rows, y, y % 5 if method is None else method, step)
                       for y in range(height))  # fmt: skip
    head = SIGNATURE + header(width, height, colour) + extra
    return head + chunk(b"IDAT", zlib.compress(raw, 1)) + chunk(b"IEND", b"")


def _filtered_row(rows: Grey, y: int, method: int, step: int) -> bytes:
    """One row behind its filter byte (PNG specification, section 9)."""
    row = rows[y].astype(int)
    above = rows[y - 1].astype(int) if y else np.zeros_like(row)
    left = np.concatenate([np.zeros(step, int), row[:-step]])
    corner = np.concatenate([np.zeros(step, int), above[:-step]])
    guess = (
        np.zeros_like(row),
        left,
        above,
        (left + above) // 2,
        _paeth(left, above, corner),
    )[method]
    return bytes([method]) + ((row - guess) % 256).astype(np.uint8).tobytes()


def _paeth(left: NDArray, above: NDArray, corner: NDArray) -> NDArray:
    guess = left + above - corner
    a, b, c = abs(guess - left), abs(guess - above), abs(guess - corner)
    return np.where((a <= b) & (a <= c), left, np.where(b <= c, above, corner))


def rgb(grey: Grey) -> bytes:
    return encode(np.repeat(grey[:, :, None], 3, axis=2), RGB, method=None)


def palette(grey: Grey) -> bytes:
    """Grey values by numbers of a palette that lists them backwards."""
    colours = np.repeat(np.arange(255, -1, -1, dtype=np.uint8), 3).tobytes()
    return encode(255 - grey, PALETTE, chunk(b"PLTE", colours))


def with_alpha(grey: Grey) -> bytes:
    """Black pixels are white ones that cannot be seen."""
    seen = np.where(grey > 0, 255, 0).astype(np.uint8)
    colour = np.where(grey > 0, grey, 255).astype(np.uint8)
    return encode(np.stack([colour, colour, colour, seen], axis=2), RGBA, method=4)


def grey_alpha(grey: Grey) -> bytes:
    """White pixels that are seen as much as the picture is bright."""
    return encode(np.stack([np.full_like(grey, 255), grey], axis=2), GREY_ALPHA, method=2)


# How a picture is stored for each orientation of EXIF, to be seen upright by who obeys it.
ORIENTATIONS = {
    2: lambda grey: grey[:, ::-1],
    3: lambda grey: grey[::-1, ::-1],
    4: lambda grey: grey[::-1],
    5: lambda grey: grey.T,
    6: lambda grey: np.rot90(grey, 1),
    7: lambda grey: grey[::-1, ::-1].T,
    8: lambda grey: np.rot90(grey, -1),
}


def with_orientation(grey: Grey, orientation: int, little: bool = False) -> bytes:
    """The picture as a camera held otherwise stores it, with an eXIf chunk that says so."""
    order = "<" if little else ">"
    mark = b"II*\0" if little else b"MM\0*"
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = mark + struct.pack(f"{order}IH", 8, 1) + entry + struct.pack(f"{order}I", 0)
    return encode(np.ascontiguousarray(ORIENTATIONS[orientation](grey)), extra=chunk(b"eXIf", tiff))
