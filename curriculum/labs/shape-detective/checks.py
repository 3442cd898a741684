import numpy as np

from gradatim.checks import check, equal, raises


def shape(rng, axes, low=2, high=9):
    """The shape of an array with so many axes, of different lengths."""
    return tuple(int(n) for n in rng.permutation(np.arange(low, high))[:axes])


def array(shape):
    """An array of this shape; its values take no memory."""
    return np.broadcast_to(np.int8(0), shape)


def same(lab, given, shape, parts, hint):
    key = tuple(slice(*part) if isinstance(part, list) else part for part in parts)
    hint = f"after_index({shape}, {key}): {hint}"
    equal(given.index(lab.after_index, shape, parts), array(shape)[key].shape, hint=hint)


@check
def numbers(lab, given, rng):
    """takes an axis away where the index is a number"""
    n, m = shape(rng, 2)
    hint = "a number as an index takes its axis away"
    same(lab, given, (n, m), [n - 1, m - 1], hint)
    same(lab, given, (n, m, 3), [0, -1, 2], hint)
    same(lab, given, (n,), [-n], hint)


@check
def slices(lab, given, rng):
    """gives an axis as many places as the slice meets"""
    n, m = (int(x) for x in rng.integers(6, 12, size=2))
    hint = "from the start up to, but not including, the end"
    for part in ([1, 4], [0, 1], [None, 3], [2, None], [None, None]):
        same(lab, given, (n, m), [part, [None]], hint)
        same(lab, given, (n, m), [[None], part], hint)


@check(needs=slices)
def beyond_the_end(lab, given, rng):
    """counts no places that do not exist"""
    (n,) = shape(rng, 1, 4, 9)
    hint = "which of these places exist?"
    for part in ([1, n + 5], [n, None], [n + 2, n + 4], [3, 1], [0, 0], [-n - 3, 2]):
        same(lab, given, (n,), [part], hint)


@check(needs=slices)
def steps(lab, given, rng):
    """counts steps and places from the end, as lists do"""
    n = int(rng.integers(8, 20))
    for part in (
        [None, None, 2],
        [1, None, 3],
        [None, None, -1],
        [-3, None],
        [None, -2],
        [7, 2, -2],
    ):
        same(lab, given, (n,), [part], hint="slice(...).indices(length)")


@check(needs=[numbers, slices])
def axes_not_mentioned(lab, given, rng):
    """leaves alone the axes that the key does not mention"""
    where = shape(rng, 4)
    for parts in ([], [1], [[0, 2]], [0, [0, 2]]):
        same(lab, given, where, parts, hint="an axis that is not mentioned stays as it is")


@check(needs=[numbers, slices])
def new_axis(lab, given, rng):
    """adds an axis of length 1 for None, and uses none up"""
    n, m = shape(rng, 2)
    for parts in ([None, [None], 0], [[None], None, 0], [0, [None], None], [[1, 2], None, [0, 2]]):
        same(lab, given, (n, m), parts, hint="None uses up no axis")


@check(needs=[axes_not_mentioned, new_axis])
def any_key(lab, given, rng):
    """does all of this at once"""
    for _ in range(12):
        where = shape(rng, 4)
        parts = []
        for length in where[: rng.integers(0, 5)]:
            a, b = sorted(int(x) for x in rng.integers(0, length + 1, size=2))
            parts.append(
                [[a, b], [a, None], int(rng.integers(length)), [None, b, 2]][rng.integers(4)]
            )
            parts += [None] * int(rng.integers(0, 2))
        same(lab, given, where, parts, hint="part by part, from the left")


@check
def sum_of_all(lab, rng):
    """leaves no axis when everything is added up"""
    equal(lab.after_sum(shape(rng, 3)), ())
    equal(lab.after_sum(shape(rng, 1), None), ())
    equal(lab.after_sum((), None), ())


@check
def sum_along(lab, rng):
    """takes away the axis that is named, and no other"""
    where = shape(rng, 4)
    for axis in range(4):
        want = array(where)[(slice(None),) * axis + (0,)].shape
        equal(lab.after_sum(where, axis), want, hint="the axis you name is the one that disappears")
    equal(lab.after_sum(where[:1], axis=0), (), hint="one axis, and it disappears")


@check(needs=sum_along)
def sum_between_equal_axes(lab, rng):
    """takes away the axis that is named, even where another one is as long"""
    a, b = shape(rng, 2)
    equal(lab.after_sum((a, b, a), 2), (a, b), hint="the place counts, not the length")
    equal(lab.after_sum((a, b, b, a), -1), (a, b, b), hint="the place counts, not the length")


@check(needs=sum_along)
def sum_from_the_end(lab, rng):
    """counts a negative axis from the end"""
    where = shape(rng, 4)
    for axis in (-1, -2, -4):
        want = tuple(np.delete(where, axis).tolist())
        equal(lab.after_sum(where, axis), want, hint="-1 is the last axis")


@check
def reshape_as_asked(lab, rng):
    """gives the new shape if it holds as many values"""
    a, b, c = shape(rng, 3)
    for new in ((c, a * b), (a * b * c,), (1, a, 1, b * c), (b, c, a)):
        equal(lab.after_reshape((a, b, c), new), new)
    equal(lab.after_reshape((), (1, 1)), (1, 1), hint="a single number is one value")
    equal(lab.after_reshape((1,), ()), (), hint="a single number is one value")


@check(needs=reshape_as_asked)
def reshape_works_it_out(lab, rng):
    """works out the number that is given as -1"""
    a, b, c = shape(rng, 3)
    for new in ((-1,), (a, -1), (-1, c), (b, -1, a), (c, b, a, -1)):
        want = np.zeros((a, b, c), np.int8).reshape(new).shape
        equal(lab.after_reshape((a, b, c), new), want, hint="the product stays the same")


@check(needs=reshape_works_it_out)
def reshape_that_cannot_be(lab, rng):
    """raises ValueError if the values do not fit"""
    a, b = shape(rng, 2, 3, 9)
    hint = "how many values are there, and how many places?"
    for new in ((a, b + 1), (a * b + 1, -1), (a * b - 1, -1), (a,), (), (a * b, 2, -1)):
        raises(ValueError, lab.after_reshape, (a, b), new, hint=hint)


@check
def plus_equal(lab, rng):
    """keeps a shape that both share"""
    for axes in (0, 1, 3):
        where = shape(rng, axes)
        equal(lab.after_plus(where, where), where)


@check(needs=plus_equal)
def plus_stretched(lab, rng):
    """stretches an axis of length 1"""
    a, b, c = shape(rng, 3)
    for one, two in (((a, 1), (a, b)), ((1, b), (a, 1)), ((a, 1, c), (1, b, 1)), ((1,), (a,))):
        want = np.broadcast_shapes(one, two)
        equal(lab.after_plus(one, two), want, hint="a 1 is stretched to the other number")
        equal(lab.after_plus(two, one), want, hint="a 1 is stretched to the other number")


@check(needs=plus_stretched)
def plus_fewer_axes(lab, rng):
    """aligns the shapes at their right ends"""
    a, b, c = shape(rng, 3)
    for one, two in (
        ((a, b), (b,)),
        ((a, b, c), (b, 1)),
        ((c,), ()),
        ((b, b), (b,)),
        ((1, 1, 1), (a,)),
    ):
        want = np.broadcast_shapes(one, two)
        hint = "write the two shapes below each other, aligned at the right"
        equal(lab.after_plus(one, two), want, hint=hint)
        equal(lab.after_plus(two, one), want, hint=hint)


@check(needs=plus_stretched)
def the_trap(lab, rng):
    """makes a whole table of (n,) and (n, 1)"""
    (n,) = shape(rng, 1)
    equal(lab.after_plus((n,), (n, 1)), (n, n), hint="aligned at the right: n meets 1")
    equal(lab.after_plus((n, 1), (n,)), (n, n), hint="aligned at the right: n meets 1")


@check(needs=plus_equal)
def plus_that_cannot_be(lab, rng):
    """raises ValueError if two lengths do not go together"""
    a, b, c = shape(rng, 3)
    hint = "equal, or one of them 1"
    for one, two in (
        ((a, b), (a,)),
        ((a,), (b,)),
        ((a, b), (b, a)),
        ((a, 2 * b), (b,)),
        ((a, b, c), (a, c)),
    ):
        raises(ValueError, lab.after_plus, one, two, hint=hint)
        raises(ValueError, lab.after_plus, two, one, hint=hint)


@check(needs=[axes_not_mentioned, sum_along, reshape_as_asked, plus_stretched])
def larger_than_memory(lab, given):
    """works for arrays that no memory could hold"""
    n = 1_000_000
    equal(given.index(lab.after_index, (n, n, n), [0, [None, None, 2]]), (n // 2, n))
    equal(lab.after_sum((n, n, n), 1), (n, n))
    equal(lab.after_reshape((n, n), (n // 2, -1)), (n // 2, 2 * n))
    equal(lab.after_plus((n, n, 1), (n,)), (n, n, n))
