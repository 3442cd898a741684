import numpy as np

from gradatim.checks import check, close, equal


def photos(rng, count=2, height=3, width=4, channels=3, top=256):
    return rng.integers(0, top, size=(count, height, width, channels), dtype=np.uint8)


def wanted(x):
    """(B, C, H, W), by NumPy"""
    return np.ascontiguousarray(np.moveaxis(x, 3, 1)) / 255


@check
def shape(lab, given, rng):
    """returns the shape (B, C, H, W)"""
    for height, width in ((3, 5), (6, 2)):
        batch = lab.fix_batch(given.batch(photos(rng, 4, height, width)))
        hint = f"x has the shape (4, {height}, {width}, 3)"
        equal(given.shape(batch), (4, 3, height, width), hint=hint)


@check(needs=shape)
def bytes_at_the_ends(lab, given, rng):
    """turns 0 into 0 and 255 into 1, in the plane of its channel"""
    x = 255 * photos(rng, 1, 2, 2, top=2)
    x[0, 0, 0] = rng.permutation([0, 255, 255])
    hint = f"x[0] is {x[0].tolist()}"
    close(given.values(lab.fix_batch(given.batch(x))), wanted(x), hint=hint)


@check(needs=shape)
def values(lab, given, rng):
    """divides each byte by 255 and puts it into the plane of its channel"""
    x = photos(rng, 1, 1, 2)
    hint = f"x is {x.tolist()}"
    close(given.values(lab.fix_batch(given.batch(x))), wanted(x), hint=hint)
    x = photos(rng, 3, 4, 4)
    hint = "3 square pictures; which byte stands where?"
    close(given.values(lab.fix_batch(given.batch(x))), wanted(x), hint=hint)


@check(needs=shape)
def dark_pictures(lab, given, rng):
    """keeps dark pictures dark"""
    x = photos(rng, 1, 2, 2, top=40)
    hint = f"x[0] is {x[0].tolist()}"
    close(given.values(lab.fix_batch(given.batch(x))), wanted(x), hint=hint)
    ones = photos(rng, 1, 2, 2, top=2)
    ones[0, 0, 0] = [0, 1, 1]
    hint = f"only the bytes 0 and 1: x[0] is {ones[0].tolist()}"
    close(given.values(lab.fix_batch(given.batch(ones))), wanted(ones), hint=hint)
    black = np.zeros((1, 2, 2, 3), dtype=np.uint8)
    close(given.values(lab.fix_batch(given.batch(black))), wanted(black), hint="x is all black")


@check
def dtype(lab, given, rng):
    """returns floats of 32 bits"""
    x = given.batch(photos(rng))
    equal(given.dtype(lab.fix_batch(x)), "torch.float32", hint="weights have 32 bits")


@check
def layout(lab, given, rng):
    """returns a contiguous tensor"""
    batch = lab.fix_batch(given.batch(photos(rng)))
    equal(given.layout(batch), "contiguous", hint="x has the shape (2, 3, 4, 3)")


@check(needs=values)
def cut_out(lab, given, rng):
    """takes pictures that aren't contiguous: cut out of larger ones, or turned by transpose"""
    colour = photos(rng)
    for how, made in (("a cut-out", given.cut_out), ("y.transpose(1, 2)", given.turned)):
        for x in (colour, colour[..., 0]):
            hint = f"x is {how} of shape {x.shape}, not contiguous"
            batch = lab.fix_batch(made(x))
            close(given.values(batch), wanted(x.reshape(2, 3, 4, -1)), hint=hint)
            equal(given.layout(batch), "contiguous", hint=f"what was returned; {hint}")


@check
def grey(lab, given, rng):
    """gives grey pictures of shape (B, H, W) one channel"""
    for height, width in ((2, 4), (4, 3), (3, 1)):
        x = photos(rng, 2, height, width, 1)
        batch = lab.fix_batch(given.batch(x[..., 0]))
        hint = f"x has the shape (2, {height}, {width})"
        equal(given.shape(batch), (2, 1, height, width), hint=hint)
        close(given.values(batch), wanted(x), hint=hint)


@check(needs=values)
def one_of_each(lab, given, rng):
    """keeps axes of length 1"""
    for shape in ((1, 2, 3, 1), (1, 1, 1, 3), (2, 1, 1, 1), (1, 3, 1, 3)):
        x = photos(rng, *shape)
        batch = lab.fix_batch(given.batch(x))
        close(given.values(batch), wanted(x), hint=f"x has the shape {shape}")


@check
def left_alone(lab, given, rng):
    """leaves x as it was"""
    colour = photos(rng, 1, 2, 2)
    for array in (colour, colour[..., 0]):
        x = given.batch(array)
        lab.fix_batch(x)
        equal(given.shape(x), array.shape, hint="the shape of x after the call")
        equal(given.values(x), array, hint="x after the call")
