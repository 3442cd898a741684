"""A picture file becomes the numbers that a model sees: one function for training and serving.

The rule, in this order: the orientation that EXIF states is applied; transparent parts become
black; colours become grey; the picture is shrunk or enlarged by area so that its longer side has 8
pixels, its aspect unchanged; what is missing to a square is black, the picture in the middle. An
8 x 8 grey PNG therefore comes through as it is.
"""

import io
import struct
import zlib

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
    # Shrunk first and filled up afterwards: a square around 2,000,000 x 1 would not fit in memory.
    height, width = (max(1, round(SIDE * each / max(grey.shape))) for each in grey.shape)
    square = np.zeros((SIDE, SIDE), np.float32)
    top, left = (SIDE - height) // 2, (SIDE - width) // 2
    small = Image.fromarray(grey).resize((width, height), Image.Resampling.BOX)
    square[top : top + height, left : left + width] = np.asarray(small)
    return square.ravel()
