from gradatim.checks import agree, check, close, equal, valid


@valid
def conv2d(x, w, stride=1, pad=0):
    """The kernel isn't larger than the framed picture."""
    return all(n + 2 * pad >= size for n, size in zip(x.shape[1:], w.shape[2:], strict=True))


def whole(rng, *shape):
    """small whole numbers as floats, so that every sum is exact"""
    return rng.integers(-5, 6, shape).astype(float)


@check
def one_window(lab, rng):
    """adds up the products of one window that covers the picture"""
    x, w = whole(rng, 1, 2, 2), rng.permutation([1.0, 10.0, 100.0, 1000.0]).reshape(1, 1, 2, 2)
    hint = f"x[0] is {x[0].tolist()}, the kernel {w[0, 0].tolist()}"
    close(lab.conv2d(x, w), (x * w[0]).sum().reshape(1, 1, 1), hint=hint)


@check(needs=one_window)
def one_channel(lab, ref, rng):
    """slides one kernel over a picture with one channel"""
    for shape in ((4, 4), (3, 6), (6, 3)):
        agree(lab.conv2d, ref.conv2d, whole(rng, 1, *shape), whole(rng, 1, 1, 2, 2), name="conv2d")


@check(needs=one_channel)
def oblong_kernels(lab, ref, rng):
    """takes kernels that are higher than wide, or wider than high"""
    x = whole(rng, 1, 5, 5)
    for height, width in ((3, 1), (1, 3), (5, 2), (2, 5)):
        w = whole(rng, 1, 1, height, width)
        close(lab.conv2d(x, w), ref.conv2d(x, w), hint=f"a kernel {height} high and {width} wide")


@check(needs=one_window)
def channels(lab, ref, rng):
    """adds up the products of all channels"""
    for count in (2, 3):
        x, w = whole(rng, count, 2, 3), whole(rng, 1, count, 2, 2)
        hint = f"x is {x.tolist()}, w is {w.tolist()}"
        close(lab.conv2d(x, w), ref.conv2d(x, w), hint=hint)


@check(needs=one_window)
def kernels(lab, ref, rng):
    """returns one map for each kernel"""
    x, w = whole(rng, 1, 3, 3), whole(rng, 3, 1, 2, 2)
    close(lab.conv2d(x, w), ref.conv2d(x, w), hint="three kernels, one channel")


@check(needs=one_channel)
def stride(lab, ref, rng):
    """moves the window by the stride, down and to the right"""
    for step in (2, 3):
        x, w = whole(rng, 1, 2 * step + 2, 3 * step + 2), whole(rng, 1, 1, 2, 2)
        got = lab.conv2d(x, w, step)
        hint = f"stride {step}, a picture of {x.shape[1]} by {x.shape[2]}, a kernel of 2 by 2"
        close(got, ref.conv2d(x, w, step), hint=hint)


@check(needs=stride)
def left_over(lab, ref, rng):
    """leaves out rows and columns for which no further step fits"""
    for H, W in ((5, 6), (7, 5), (4, 9)):
        x, w = whole(rng, 1, H, W), whole(rng, 1, 1, 2, 2)
        hint = f"stride 3, a picture of {H} by {W}, a kernel of 2 by 2"
        close(lab.conv2d(x, w, 3), ref.conv2d(x, w, 3), hint=hint)


@check(needs=one_channel)
def pad(lab, ref, rng):
    """puts the zeros on all four sides before the window starts"""
    for frame in (1, 2):
        x, w = whole(rng, 1, 2, 3), whole(rng, 1, 1, 2, 2)
        hint = f"pad {frame}, x[0] is {x[0].tolist()}, the kernel {w[0, 0].tolist()}"
        close(lab.conv2d(x, w, 1, frame), ref.conv2d(x, w, 1, frame), hint=hint)


@check(needs=pad)
def larger_than_the_picture(lab, ref, rng):
    """takes a kernel that fits only into the framed picture"""
    x, w = whole(rng, 1, 1, 2), whole(rng, 1, 1, 3, 4)
    close(lab.conv2d(x, w, 1, 1), ref.conv2d(x, w, 1, 1), hint="1 by 2 pixels, 3 by 4, pad 1")


@check(needs=[stride, pad, channels, kernels])
def all_together(lab, ref, rng):
    """combines channels, kernels, stride and padding"""
    x = whole(rng, 3, 7, 6)
    for height, width, step, frame in ((3, 3, 2, 1), (2, 3, 3, 2), (5, 4, 2, 0)):
        w = whole(rng, 4, 3, height, width)
        hint = f"kernels of {height} by {width}, stride {step}, pad {frame}"
        got = lab.conv2d(x, w, stride=step, pad=frame)
        close(got, ref.conv2d(x, w, stride=step, pad=frame), hint=hint)


@check(needs=channels)
def types(lab, ref, rng):
    """takes whole numbers and fractions, and returns floats"""
    x, w = rng.integers(0, 256, (2, 3, 3)), rng.integers(-3, 4, (2, 2, 2, 2))
    got = lab.conv2d(x, w)
    numbers = "floats" if got.dtype.kind == "f" else str(got.dtype)
    equal(numbers, "floats", hint="conv2d(x, w) where x and w hold whole numbers")
    close(got, ref.conv2d(x, w), hint="x and w hold whole numbers")
    half = w / 4
    close(lab.conv2d(x, half, 1, 1), ref.conv2d(x, half, 1, 1), hint="w holds fractions")
    photo = x / 7
    close(lab.conv2d(photo, w, 1, 1), ref.conv2d(photo, w, 1, 1), hint="x holds fractions")
