"""How bad is the palette?

A picture is stored with few colours: each pixel is replaced by the nearest colour of a palette. Return the error, which is the sum over all pixels of the squared distance to that nearest colour.

- `pixels`: an array of `uint8`, shape (n, 3): how much red, green and blue each pixel has. `palette`: an array of floats, shape (k, 3). n and k are at least 1.
- Returns a float.

>>> palette_error(np.array([[0, 0, 0], [255, 255, 250]], dtype=np.uint8), np.array([[0.0, 0.0, 2.0], [255.0, 255.0, 255.0]]))
29.0
"""

import numpy as np

minutes = 4
chapter = "01-two-steps"
hint = "A table with a row for each pixel and a column for each colour. What is left of each row?"


def palette_error(pixels: np.ndarray, palette: np.ndarray) -> float:
    squares = ((pixels[:, None] - palette) ** 2).sum(axis=2)
    return float(squares.min(axis=1).sum())


def cases(rng):
    def table(rows):
        return np.array(rows, dtype=np.uint8)

    yield table([[1, 2, 3]]), np.array([[1.0, 2.0, 3.0]])
    yield table([[0, 0, 4]]), np.array([[0.0, 3.0, 0.0]])
    yield table([[0, 0, 0]]), np.array([[3.0, 3.0, 3.0], [6.0, 0.0, 0.0]])
    yield table([[0, 0, 0], [255, 255, 250]]), np.array([[0.0, 0.0, 2.0], [255.0, 255.0, 255.0]])
    yield table([[10, 10, 10], [12, 10, 10], [200, 0, 0]]), np.array([[11.0, 10.0, 10.0], [190.0, 5.0, 0.0]])
    yield table([[9, 9, 9]]), np.array([[0.0, 0.0, 0.0], [9.0, 9.0, 7.0], [255.0, 0.0, 0.0]])
    yield table([[5, 0, 0], [5, 0, 0]]), np.array([[2.5, 0.0, 0.0], [255.0, 255.0, 255.0]])
    for n in (4, 9):
        yield rng.integers(0, 256, (n, 3)).astype(np.uint8), rng.integers(0, 256, (3, 3)).astype(float)


def wrong_not_squared(pixels, palette):
    """You add up the distances themselves. The squares were asked for: they make one large error worse than several small ones."""
    return float(np.sqrt(((pixels[:, None] - palette) ** 2).sum(axis=2)).min(axis=1).sum())


def wrong_all_colours(pixels, palette):
    """You add up the squares to all colours. Only the nearest one counts for each pixel."""
    return float(((pixels[:, None] - palette) ** 2).sum())


def wrong_mean_of_the_pixels(pixels, palette):
    """You return the mean over the pixels. The sum was asked for."""
    return float(((pixels[:, None] - palette) ** 2).sum(axis=2).min(axis=1).mean())


def wrong_nearest_pixel_of_each_colour(pixels, palette):
    """You look for the nearest pixel of each colour. It is the other way round: each pixel looks for its nearest colour. Which axis has to go away?"""
    return float(((pixels[:, None] - palette) ** 2).sum(axis=2).min(axis=0).sum())
