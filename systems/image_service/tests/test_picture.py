"""A picture is read by the stated rule, or refused with the right status."""

import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from images import picture
from images.errors import ImagesError


def test_a_small_grey_picture_comes_through_as_it_is(png):
    grey = np.arange(64, dtype=np.uint8).reshape(8, 8) * 4
    assert np.array_equal(picture.read(png(grey)), (grey / 255).astype(np.float32).ravel())


def test_a_larger_one_is_averaged_by_area(png):
    grey = np.random.default_rng(0).integers(0, 256, (24, 24), dtype=np.uint8)
    mean = grey.reshape(8, 3, 8, 3).mean(axis=(1, 3)) / 255
    assert np.allclose(picture.read(png(grey)).reshape(8, 8), mean, atol=1e-6)


@pytest.mark.parametrize("size", [(16, 8), (8, 16), (64, 32)])
def test_the_aspect_is_kept_and_the_rest_is_black(png, size):
    ink = picture.read(png(np.full(size, 255, np.uint8))).reshape(8, 8)
    wide = size[1] > size[0]
    assert np.array_equal((ink if wide else ink.T).sum(axis=1), [0, 0, 8, 8, 8, 8, 0, 0])


def test_the_orientation_of_exif_is_applied(png):
    grey = np.arange(64, dtype=np.uint8).reshape(8, 8)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter, clockwise
    turned = picture.read(png(grey, exif=exif)).reshape(8, 8)
    assert np.array_equal(turned, (np.rot90(grey, -1) / 255).astype(np.float32))


def test_kinds_of_png_agree(png):
    grey = np.random.default_rng(1).integers(0, 2, (8, 8), dtype=np.uint8) * 255
    plain = Image.fromarray(grey)
    clear = Image.new("RGBA", (8, 8), (255, 255, 255, 0))
    clear.paste((255, 255, 255, 255), mask=plain)
    deep = Image.fromarray(grey.astype(np.uint16) * 257)
    kinds = [plain, plain.convert("RGB"), plain.convert("P"), plain.convert("1"), clear, deep]
    reads = [picture.read(png(each)) for each in kinds]
    assert all(np.array_equal(reads[0], each) for each in reads)


def test_a_jpeg_is_read(png):
    grey = np.full((16, 16), 128, np.uint8)
    assert np.allclose(picture.read(png(grey, "JPEG")), 128 / 255, atol=0.02)


def _chunk(name: bytes, content: bytes) -> bytes:
    body = name + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def _header(width: int, height: int) -> bytes:
    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", size)


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 415),
        (b"GIF89a" + bytes(20), 415),
        (b"\x89PNG\r\n\x1a\n", 415),
        (_header(8, 8), 415),
        (_header(8, 8) + _chunk(b"IDAT", b"junk"), 422),
        (_header(0, 0) + _chunk(b"IDAT", b""), 415),
        (_header(3000, 3000) + _chunk(b"IDAT", b""), 413),
        (_header(60000, 60000) + _chunk(b"IDAT", b""), 413),
        (bytes(picture.MAX_BYTES + 1), 413),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, status: int):
    with pytest.raises(ImagesError) as refused:
        picture.read(content)
    assert refused.value.status == status


def test_a_very_long_line_needs_no_square_of_its_length(png):
    ink = picture.read(png(np.full((1, 2_000_000), 255, np.uint8))).reshape(8, 8)
    assert 0 < ink.sum() < 1e-3


def test_black_bars_to_a_square_change_nothing(png):
    grey = np.random.default_rng(3).integers(0, 256, (26, 17), dtype=np.uint8)
    squared = np.pad(grey, ((0, 0), (4, 5)))
    assert np.allclose(picture.read(png(grey)), picture.read(png(squared)), atol=1e-7)


def test_damage_of_every_kind_is_refused_and_never_an_error(png):
    good = np.frombuffer(png(np.arange(64, dtype=np.uint8).reshape(8, 8)), np.uint8)
    rng = np.random.default_rng(2)
    for _ in range(300):
        bad = good.copy()[: rng.integers(1, len(good) + 1)]
        bad[rng.integers(0, len(bad), 3)] = rng.integers(0, 256, 3)
        try:
            assert picture.read(bad.tobytes()).shape == (64,)
        except ImagesError as refused:
            assert refused.status in (413, 415, 422)
