"""A PNG file becomes grey numbers, by the PNG specification (W3C, third edition).

8 bits a channel, not interlaced. Every length is checked before anything is unpacked.
"""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from slips.problem import Problem

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of each colour type
MOST_BYTES, MOST_SIDE = 1_000_000, 300
LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R 601

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]


def read(content: bytes) -> tuple[Floats, int]:
    """The grey of each pixel (height, width), 0 black to 1 white, and the EXIF orientation."""
    if len(content) > MOST_BYTES:
        raise Problem(f"the file has {len(content)} bytes; send at most {MOST_BYTES}", 413)
    if not content.startswith(SIGNATURE):
        raise Problem("this is no PNG file", 415)
    chunks = list(_chunks(content))
    width, height, colour = _header(*chunks[0])
    packed = b"".join(part for kind, part in chunks if kind == b"IDAT")
    raw = _unpacked(packed, height * (1 + width * CHANNELS[colour]))
    rows = np.frombuffer(raw, np.uint8).reshape(height, -1)
    pixels = _unfiltered(rows, CHANNELS[colour]).reshape(height, width, -1)
    named = dict(reversed(chunks))
    return _grey(pixels, colour, named.get(b"PLTE", b"")), _orientation(named.get(b"eXIf", b""))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at + 12 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        part, end = content[at + 8 : at + 8 + length], at + 8 + length
        if content[end : end + 4] != struct.pack(">I", zlib.crc32(kind + part)):
            raise Problem("the file is cut, or a checksum is wrong", 422)
        yield kind, part
        if kind == b"IEND":
            return
        at = end + 4
    raise Problem("the file ends too early", 422)


def _header(kind: bytes, part: bytes) -> tuple[int, int, int]:
    if kind != b"IHDR" or len(part) != 13:
        raise Problem("the header of the file is damaged", 422)
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", part)
    if max(width, height) > MOST_SIDE:
        raise Problem(f"{width} x {height} pixels; send at most {MOST_SIDE} a side", 413)
    if not (width and height) or colour not in CHANNELS or packing or filtering:
        raise Problem("the header of the file makes no sense", 422)
    if depth != 8 or interlaced:
        raise Problem("send 8 bits a channel, not interlaced", 415)
    return width, height, colour


def _unpacked(packed: bytes, size: int) -> bytes:
    """Exactly so many bytes, and never more in memory."""
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(packed, size)
        surplus = unpacking.decompress(unpacking.unconsumed_tail, 1)
    except zlib.error:
        raise Problem("the pixels of the file are damaged", 422) from None
    if len(raw) != size or surplus or not unpacking.eof:
        raise Problem("the file has another number of pixels than it says", 422)
    return raw


def _unfiltered(rows: Bytes, step: int) -> Bytes:
    """Rows without their filter byte."""
    methods, lines = rows[:, 0], rows[:, 1:].copy()
    if methods.max() > 4:
        raise Problem("the pixels of the file are damaged", 422)
    if not methods.any():
        return lines
    above = np.zeros_like(lines[0])
    for method, line in zip(methods.tolist(), lines, strict=True):
        if method == 1:
            line[:] = np.cumsum(line.reshape(-1, step), axis=0, dtype=np.uint8).ravel()
        elif method == 2:
            line += above
        elif method > 2:
            line[:] = _in_turn(line.tolist(), above.tolist(), step, method)
        above = line
    return lines


def _in_turn(line: list[int], above: list[int], step: int, method: int) -> list[int]:
    """Filters 3 and 4: each byte needs the one before it."""
    for at, byte in enumerate(line):
        up = above[at]
        left, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
        if method == 3:
            guess = (left + up) // 2
        else:
            a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
            guess = left if a <= b and a <= c else up if b <= c else corner
        line[at] = (byte + guess) % 256
    return line


def _grey(pixels: Bytes, colour: int, palette: bytes) -> Floats:
    """As seen on a black ground."""
    if colour == 3:
        colours = np.frombuffer(palette[: len(palette) // 3 * 3], np.uint8).reshape(-1, 3)
        if pixels.max() >= len(colours):
            raise Problem("the file names a colour that its palette lacks", 422)
        pixels = colours[pixels[:, :, 0]]
    values = pixels / 255
    alpha = values[:, :, -1] if colour in (4, 6) else 1.0
    if colour in (0, 4):
        return values[:, :, 0] * alpha
    # Grey stored as colour is grey: the weights sum to one but for rounding.
    red, green, blue = np.moveaxis(values[:, :, :3], 2, 0)
    return (green + LUMA[0] * (red - green) + LUMA[2] * (blue - green)) * alpha


def _orientation(exif: bytes) -> int:
    """The tag 0x0112 of the first directory; 1 where there is none that makes sense."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return 1
    try:
        (at,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", exif, at + 2 + 12 * number)
            if tag == 0x0112 and kind == 3 and 1 <= value <= 8:
                return value
    except struct.error:
        pass
    return 1
