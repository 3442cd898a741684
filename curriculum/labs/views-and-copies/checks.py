import numpy as np

from gradatim.checks import after, check, close, equal


def picture(rng, kind=float, n=5, m=4):
    """A picture with n rows and m columns, values between 10 and 250, no two of them equal."""
    values = rng.choice(np.arange(10, 251), size=(n, m), replace=False)
    return values.astype(kind)


def in_words(changed):
    return "changed" if changed else "as it was"


@check(mutates=True)
def stretches(lab, rng):
    """stretches the values from 0 to 1"""
    old = picture(rng)
    want = (old - old.min()) / (old.max() - old.min())
    close(lab.stretched(old), want, hint="smallest to 0, largest to 1, the others in proportion")


@check(needs=stretches, mutates=True)
def leaves_the_picture(lab, rng):
    """leaves the picture as it was"""
    old = picture(rng)
    _, (left,) = after(lab.stretched, old)
    equal(in_words((left != old).any()), "as it was", hint="whose memory do you write to?")


@check(needs=stretches, mutates=True)
def memory_of_its_own(lab, given, rng):
    """returns an array with memory of its own"""
    for old in (picture(rng), (picture(rng) - 10) / 240, np.array([[0.0, 1.0], [0.25, 0.5]])):
        equal(given.memory(lab.stretched, old), "its own", hint="view or copy?")


@check(mutates=True)
def whole_numbers(lab, rng):
    """stretches whole numbers of any type to floats"""
    for kind in ("int64", "uint8", "int16"):
        old = picture(rng, kind)
        low, high = int(old.min()), int(old.max())
        close(lab.stretched(old), (old - float(low)) / (high - low), hint="what becomes of 0.75?")


@check(needs=stretches, mutates=True)
def all_equal(lab, rng):
    """makes every value 0 if all are equal"""
    for kind in ("float64", "uint8"):
        old = np.full((3, 2), rng.integers(1, 200)).astype(kind)
        equal(lab.stretched(old), np.zeros((3, 2)), hint="floats; what would you divide by?")
    close(lab.stretched(np.array([[7.0]])), np.zeros((1, 1)))
    close(lab.stretched(np.zeros((2, 2))), np.zeros((2, 2)))


@check(needs=[stretches, leaves_the_picture], mutates=True)
def part_of_a_larger_one(lab, given, rng):
    """stretches a part of a picture, and leaves the whole alone"""
    whole = picture(rng, n=6, m=7)
    box = [1, 4, 1, 2]
    part = whole[1:4, 1::2]
    new, left = given.stretch_window(lab.stretched, whole, box)
    close(new, (part - part.min()) / (part.max() - part.min()))
    equal(in_words((left != whole).any()), "as it was")


def halved(old, rows):
    """What darken is meant to leave."""
    want = old.copy()
    for row in {row % len(old) for row in rows}:
        want[row] = old[row] // 2 if old.dtype.kind in "iu" else old[row] / 2
    return want


@check(mutates=True)
def darkens(lab, rng):
    """halves the values in the named rows of the picture itself"""
    old = picture(rng)
    rows = rng.permutation(5)[:2].tolist()
    _, (left, _) = after(lab.darken, old, rows)
    close(left, halved(old, rows), hint="who sees what you write into part?")


@check(needs=darkens, mutates=True)
def answers_none(lab, rng):
    """returns None"""
    equal(lab.darken(picture(rng), [0]), None)


@check(needs=darkens, mutates=True)
def rows_are_left(lab, rng):
    """does not change the list of rows"""
    rows = [3, 1, 3]
    _, (_, left) = after(lab.darken, picture(rng), rows)
    equal(left, [3, 1, 3])


@check(needs=darkens, mutates=True)
def any_rows(lab, rng):
    """works for no rows, all rows, rows counted from the end, and rows named twice"""
    for rows in ([], [0], [4, 2, 0, 1, 3], [-1, 0], [2, 2], [1, -4, 1], [4, -1]):
        old = picture(rng)
        _, (left, _) = after(lab.darken, old, rows)
        close(left, halved(old, rows), hint=f"each row that is named is halved once; rows {rows}")


@check(needs=darkens, mutates=True)
def darkens_whole_numbers(lab, rng):
    """rounds half of a whole number down"""
    for kind in ("int64", "uint8"):
        old = picture(rng, kind)
        _, (left, _) = after(lab.darken, old, [1, 3])
        equal(left, halved(old, [1, 3]))


@check(needs=darkens, mutates=True)
def darkens_a_part(lab, given, rng):
    """changes the larger picture where the view covers it, and nowhere else"""
    whole = picture(rng, n=6, m=7)
    want = whole.copy()
    want[[1, 3], 1::2] /= 2
    close(given.darken_window(lab.darken, whole, [1, 4, 1, 2], [0, 2]), want)
