"""A note for the catalogue

A research group keeps its arrays in a catalogue. Beside each array there is a note which says how many axes and how many
values it has, of which dtype the values are, and how many bytes they take: `"2 axes, 6 values of int64, 48 bytes"`.
Return this note.

- `data`: an array with one or more axes, of any dtype.
- Returns a text. The words are always "axes", "values" and "bytes", also for 1.

>>> catalogue_note(np.array([[1, 2, 3], [4, 5, 6]]))
'2 axes, 6 values of int64, 48 bytes'
>>> catalogue_note(np.zeros(5))
'1 axes, 5 values of float64, 40 bytes'
"""

import numpy as np

minutes = 5
chapter = "01-one-type-one-shape"
hint = "All four can be looked up in the array itself, without parentheses. An f-string puts them together."


def catalogue_note(data: np.ndarray) -> str:
    return f"{data.ndim} axes, {data.size} values of {data.dtype}, {data.nbytes} bytes"


def cases(rng):
    yield (np.zeros(5),)
    yield (np.array([[1, 2, 3], [4, 5, 6]]),)
    yield (np.array([[7, 8]], dtype=np.uint8),)
    yield (np.zeros((3, 2), dtype=np.float32),)
    yield (np.zeros((2, 3, 4), dtype=np.uint8),)
    yield (np.zeros((2, 1, 5), dtype=np.float32),)
    for n in (2, 3, 4):
        yield (rng.integers(0, 9, (n + 1, n)),)


def wrong_length_of_first_axis(data):
    """You count along the first axis only. A table of 2 rows and 3 columns has 6 values."""
    return f"{data.ndim} axes, {len(data)} values of {data.dtype}, {data.nbytes} bytes"


def wrong_eight_bytes_each(data):
    """You allow 8 bytes for every value. A `uint8` takes one byte, a `float32` four."""
    return f"{data.ndim} axes, {data.size} values of {data.dtype}, {data.size * 8} bytes"


def wrong_first_length_for_axes(data):
    """In place of the number of axes, you give the length of the first one. A table has two axes, however long they are."""
    return f"{data.shape[0]} axes, {data.size} values of {data.dtype}, {data.nbytes} bytes"
