"""A picture file becomes the numbers that a model sees: one function for training and serving.

The rule, in this order: the orientation that EXIF states is applied; transparent parts become
black; colours become grey; what is missing to a square becomes black, the picture in the middle;
the square is shrunk or enlarged by area to the side that the model wants. An 8 x 8 grey PNG
therefore comes through as it is, and black bars at the shorter sides of a picture change nothing.
A model that wants colours gets red, green and blue, each by the same rule instead of grey.
"""

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from images.errors import ImagesError

MAX_BYTES = 1_000_000  # of one file
MAX_PIXELS = 2_000_000  # known from the header, before anything is decoded

Array = NDArray[np.float32]


class Shape(NamedTuple):
    """What a model wants to see: a square, grey (one channel) or in colour (three)."""

    side: int = 8
    channels: int = 1

    @property
    def size(self) -> int:
        return self.side**2 * self.channels


DIGIT, PHOTO = Shape(), Shape(96, 3)


def read(content: bytes, shape: Shape = DIGIT) -> Array:
    """The ink of a picture, (size,) from 0 black to 1 white: each channel, row by row.

    Raises ImagesError with status 413 where it is too large, 415 where it is no PNG or JPEG, and
    422 where it is damaged.
    """
    if len(content) > MAX_BYTES:
        raise ImagesError(f"the file has {len(content)} bytes: send at most {MAX_BYTES}", 413)
    try:
        image = Image.open(io.BytesIO(content), formats=("PNG", "JPEG"))
    except Image.DecompressionBombError:
        raise ImagesError(f"the picture has more than {MAX_PIXELS} pixels", 413) from None
    except UnidentifiedImageError:
        raise ImagesError("this is not a PNG or JPEG picture", 415) from None
    except Exception:  # what Pillow raises on forged files is not a closed list
        raise ImagesError("the header of the picture is damaged", 422) from None
    with image:
        if image.width * image.height > MAX_PIXELS:
            size = f"{image.width} x {image.height}"
            raise ImagesError(f"the picture has {size} pixels: send at most {MAX_PIXELS}", 413)
        try:
            ImageOps.exif_transpose(image, in_place=True)
            bands = _bands(image, shape.channels)
            return np.concatenate([_resize(each, shape.side) for each in bands])
        except Exception:
            raise ImagesError("the picture is damaged or cut short", 422) from None


def _bands(image: Image.Image, count: int) -> Iterator[NDArray[Any]]:
    """Each (height, width) from 0 to 255, one at a time: all at once would need much memory."""
    if image.mode.startswith("I"):  # 16 bits, which Pillow would cut at 255
        yield from [np.asarray(image, np.float32) / np.float32(257)] * count
        return
    if image.has_transparency_data:
        black = Image.new("RGBA", image.size, "black")
        image = Image.alpha_composite(black, image.convert("RGBA"))
    image = image.convert("L" if count == 1 else "RGB")
    for band in range(count):
        yield np.asarray(image.getchannel(band))


def _resize(grey: NDArray[Any], side: int) -> Array:
    if grey.shape != (side, side):
        size = max(grey.shape)
        grey = _shrink(_shrink(grey, size, side).T, size, side).T
    return grey.astype(np.float32).ravel() / np.float32(255)


def _shrink(grey: NDArray[Any], size: int, side: int) -> NDArray[np.float64]:
    """(side, width) of (height, width), whose rows lie in the middle of `size`, the rest black.

    The square itself is never made: one around 2,000,000 x 1 would not fit in memory.
    """
    height, width = grey.shape
    edges = np.clip(np.linspace(0, size, side + 1) - (size - height) // 2, 0, height)
    cumulative = np.zeros((height + 1, width))
    np.cumsum(grey, axis=0, out=cumulative[1:])
    at = np.minimum(edges.astype(int), height - 1)
    part = (edges - at)[:, None]
    return np.diff(cumulative[at] * (1 - part) + cumulative[at + 1] * part, axis=0) * side / size
