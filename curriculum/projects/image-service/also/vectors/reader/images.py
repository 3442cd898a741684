"""PNG files to arrays of 12 x 12, with Pillow."""

import io
import struct
import zlib

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from reader.refusal import Refusal

SIZE = 12
HEAVIEST, LARGEST = 1_000_000, 1_000_000  # bytes of a file, pixels
BROKEN = (OSError, SyntaxError, ValueError, EOFError, LookupError, ArithmeticError, TypeError)
BROKEN += (AttributeError, struct.error, zlib.error)


def pixels(content: bytes) -> np.ndarray:
    """(144,) from 0 black to 1 white; Refusal for what is no PNG, or too large, or damaged."""
    if len(content) > HEAVIEST:
        raise Refusal(f"a file of {len(content)} bytes; at most {HEAVIEST} are read", 413)
    try:
        image = Image.open(io.BytesIO(content), formats=("PNG",))
    except Image.DecompressionBombError:
        raise Refusal("too many pixels", 413) from None
    except UnidentifiedImageError:
        raise Refusal("that is no PNG file", 415) from None
    except BROKEN:
        raise Refusal("the file's header is damaged") from None
    if image.width * image.height > LARGEST or not image.width * image.height:
        raise Refusal(f"{image.width} x {image.height} pixels; at most {LARGEST} are read", 413)
    try:
        return _shrunk(_black_and_white(ImageOps.exif_transpose(image)))
    except BROKEN:
        raise Refusal("the file is damaged, or cut") from None


def _black_and_white(image: Image.Image) -> Image.Image:
    """Grey, on black where it is transparent. Alpha is multiplied here, as Pillow would round."""
    if not image.has_transparency_data:
        return image.convert("L")
    *_, grey, alpha = image.convert("RGBA").convert("LA").split()
    seen = np.asarray(grey, float) * np.asarray(alpha, float) / 255
    return Image.fromarray(np.rint(seen).astype(np.uint8))


def _shrunk(grey: Image.Image) -> np.ndarray:
    """What is not black, in the middle of a black square, then averaged."""
    least = max(1, grey.getextrema()[1] // 4)
    grey = grey.crop(grey.point(lambda value: 255 * (value >= least)).getbbox())
    side = max(grey.size)
    square = Image.new("L", (side, side))
    square.paste(grey, ((side - grey.width) // 2, (side - grey.height) // 2))
    small = square.resize((SIZE, SIZE), Image.Resampling.BOX)
    return np.asarray(small, float).ravel() / 255
