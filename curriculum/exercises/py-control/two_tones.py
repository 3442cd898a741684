"""Black or white

A grey picture is a list of numbers from 0 (black) to 255 (white). A basic printer can print only black and white. So
every number of `limit` or more becomes 255, and every other number becomes 0.

- `pixels`: a list of ints from 0 to 255.
- `limit`: an int from 1 to 255.
- Returns a new list of ints, as long as `pixels`. `pixels` is not changed.

>>> two_tones([0, 90, 128, 250], 128)
[0, 0, 255, 255]
>>> two_tones([], 9)
[]
"""

minutes = 5
chapter = "07-in-one-line"
hint = "No item is left out; each gives one of two values. At which end of a comprehension does such an `if` go?"


def two_tones(pixels: list[int], limit: int) -> list[int]:
    return [255 if pixel >= limit else 0 for pixel in pixels]


def cases(rng):
    yield ([], 9)
    yield ([0], 1)
    yield ([255], 255)
    yield ([100], 100)
    yield ([99, 100, 101], 100)
    yield ([0, 90, 128, 250], 128)
    yield ([60, 60, 7], 60)
    yield ([5, 200], 40)
    yield ([3, 254, 9], 255)
    for n in (4, 8, 12):
        limit = int(rng.integers(60, 200))
        yield (rng.integers(0, 256, n).tolist() + [limit, limit - 1, limit + 1], limit)


def wrong_dark_ones_left_out(pixels, limit):
    """You leave out the dark pixels, so the picture gets smaller. They should become 0."""
    return [255 for pixel in pixels if pixel >= limit]


def wrong_bright_ones_stay(pixels, limit):
    """In your list, numbers of `limit` or more keep their value. They should become 255."""
    return [pixel if pixel >= limit else 0 for pixel in pixels]


def wrong_limit_is_black(pixels, limit):
    """A number equal to `limit` becomes black. "`limit` or more" includes `limit` itself."""
    return [255 if pixel > limit else 0 for pixel in pixels]


def wrong_true_and_false(pixels, limit):
    """Your list holds True and False. The printer needs the numbers 255 and 0."""
    return [pixel >= limit for pixel in pixels]
