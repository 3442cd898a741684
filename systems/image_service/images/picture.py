"""A picture file becomes the numbers that a model sees: one function for training and serving.

The rule, in this order: the orientation that EXIF states is applied; transparent parts become
black; colours become grey; what is missing to a square becomes black, the picture in the middle;
the square is shrunk or enlarged by area to 8 x 8. An 8 x 8 grey PNG therefore comes through as it
is, and black bars at the shorter sides of a picture change nothing.
"""

import io
import struct
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from images.errors import ImagesError

SIDE = 8  # pixels
PIXELS = SIDE * SIDE
MOST_BYTES = 1_000_000  # of one file
MOST_PIXELS = 2_000_000  # known from the header, before anything is decoded
FORMATS = ("PNG", "JPEG")
# What Pillow raises on files that were cut, forged or damaged.
FORGED = (Image.DecompressionBombError, TypeError, AttributeError, struct.error, zlib.error)
DAMAGED = (OSError, SyntaxError, ValueError, EOFError, LookupError, ArithmeticError, *FORGED)

Array = NDArray[np.float32]


def read(content: bytes) -> Array:
    """The ink of a picture, (64,) from 0 black to 1 white, row by row.

    Raises ImagesError with status 413 where it is too large, 415 where it is no PNG or JPEG, and
    422 where it is damaged.
    """
    if len(content) > MOST_BYTES:
        raise ImagesError(f"the file has {len(content)} bytes: send at most {MOST_BYTES}", 413)
    try:
        opened = Image.open(io.BytesIO(content), formats=FORMATS)
    except Image.DecompressionBombError:
        raise ImagesError(f"the picture has more than {MOST_PIXELS} pixels", 413) from None
    except UnidentifiedImageError:
        raise ImagesError("this is not a PNG or JPEG picture", 415) from None
    except DAMAGED:
        raise ImagesError("the header of the picture is damaged", 422) from None
    with opened:
        width, height = opened.size
        if width * height > MOST_PIXELS:
            raise ImagesError(
                f"the picture has {width} x {height} pixels: send at most {MOST_PIXELS}", 413
            )
        try:
            return _fit(_grey(ImageOps.exif_transpose(opened)))
        except DAMAGED:
            raise ImagesError("the picture is damaged or cut short", 422) from None


def _grey(opened: Image.Image) -> Array:
    """(height, width) from 0 to 1."""
    if opened.mode.startswith("I"):  # 16 bits, which Pillow would cut at 255
        return np.asarray(opened, np.float32) / np.float32(65535)
    if opened.has_transparency_data:
        black = Image.new("RGBA", opened.size, "black")
        opened = Image.alpha_composite(black, opened.convert("RGBA"))
    return np.asarray(opened.convert("L"), np.float32) / np.float32(255)


def _fit(grey: Array) -> Array:
    if grey.shape == (SIDE, SIDE):
        return grey.ravel()
    size = max(grey.shape)
    return _shrink(_shrink(grey, size).T, size).T.astype(np.float32).ravel()


def _shrink(grey: NDArray[Any], size: int) -> NDArray[np.float64]:
    """(8, width) of (height, width), whose rows lie in the middle of `size` rows, the rest black.

    The square itself is never made: one around 2,000,000 x 1 would not fit in memory.
    """
    height, width = grey.shape
    edges = np.clip(np.linspace(0, size, SIDE + 1) - (size - height) // 2, 0, height)
    until = np.zeros((height + 1, width))
    np.cumsum(grey, axis=0, out=until[1:])
    at = np.minimum(edges.astype(int), height - 1)
    part = (edges - at)[:, None]
    return np.diff(until[at] * (1 - part) + until[at + 1] * part, axis=0) * SIDE / size
