"""You count in how many of the 16 digits two fingerprints differ. A digit stands for four bits: 9 and 8 differ in one of them,
9 and 6 in all four. Compare the bits."""

import numpy as np
from PIL import Image

ROWS, COLUMNS = 8, 9
ENDINGS = (".png", ".jpg", ".jpeg")


def read(path):
    """Return the grey values of a picture, (height, width); raise ValueError if it is none."""
    try:
        with Image.open(path) as picture:
            return np.array(picture.convert("L"))
    except OSError as error:
        raise ValueError(f"{path} can't be read as a picture") from error


def cells(grey):
    """Return the mean grey of each cell, (8, 9)."""
    height, width = grey.shape
    means = np.zeros((ROWS, COLUMNS))
    for i in range(ROWS):
        band = grey[i * height // ROWS : (i + 1) * height // ROWS]
        for j in range(COLUMNS):
            means[i, j] = band[:, j * width // COLUMNS : (j + 1) * width // COLUMNS].mean()
    return means


def fingerprint(grey):
    """Return 64 bits: which cells are brighter than their left neighbours."""
    if grey.shape[0] < ROWS or grey.shape[1] < COLUMNS:
        raise ValueError(f"fewer than {ROWS} rows or {COLUMNS} columns")
    means = cells(grey)
    return (means[:, 1:] > means[:, :-1]).ravel()


def digits(bits):
    """Return 64 bits as 16 digits."""
    number = 0
    for bit in bits.tolist():
        number = 2 * number + bit
    return f"{number:016x}"


def distance(one, other):
    """Return in how many bits two fingerprints differ."""
    return sum(a != b for a, b in zip(digits(one), digits(other), strict=True))
