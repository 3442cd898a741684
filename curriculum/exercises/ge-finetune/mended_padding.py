"""It never stops

A tuned model goes on writing after each reply. The cause is in the function that pads the labels of a batch to one length: padding and end token
share the id `pad`, and the end tokens get lost. Fix it: only the positions that were *added*, on the right, get -100.

- `rows`: a list of at least one list of labels (ints); each may hold -100 already, and ends with the end token, which is `pad`.
- Returns a list of lists, all as long as the longest of `rows`.

>>> mended_padding([[-100, 8, 2], [9, 2]], 2)
[[-100, 8, 2], [9, 2, -100]]
"""

minutes = 4
chapter = "02-only-the-reply-counts"
kind = "fix"
hint = "You know how long each row was. Is it necessary to look at its values?"

starter = '''
def mended_padding(rows: list[list[int]], pad: int) -> list[list[int]]:
    n = max(len(row) for row in rows)
    filled = [row + [pad] * (n - len(row)) for row in rows]
    return [[-100 if x == pad else x for x in row] for row in filled]
'''


def mended_padding(rows: list[list[int]], pad: int) -> list[list[int]]:
    n = max(len(row) for row in rows)
    return [row + [-100] * (n - len(row)) for row in rows]


def cases(rng):
    yield ([[2]], 2)
    yield ([[8, 2]], 2)
    yield ([[-100, 8, 2], [9, 2]], 2)
    yield ([[3, 0], [-100, 7, 7, 0], [0]], 0)
    for k in (2, 3, 4):
        yield ([rng.integers(2, 9, int(n)).tolist() + [1] for n in rng.permutation(6)[:k] + 1], 1)


def wrong_padding_taught(rows, pad):
    """You fill the labels with the padding token itself, so the model is taught to write padding."""
    n = max(len(row) for row in rows)
    return [row + [pad] * (n - len(row)) for row in rows]


def wrong_filled_on_the_left(rows, pad):
    """You fill on the left. The inputs are filled on the right, so the labels of the shorter rows would be at the wrong positions."""
    n = max(len(row) for row in rows)
    return [[-100] * (n - len(row)) + row for row in rows]


def wrong_last_one_wiped(rows, pad):
    """You also replace the last label of each row, and that is its end token. The model wouldn't learn to stop."""
    n = max(len(row) for row in rows)
    return [row[:-1] + [-100] * (n - len(row) + 1) for row in rows]
