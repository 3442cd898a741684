import numpy as np

from gradatim.checks import check, close, equal, raises


def table(rng, n, d):
    """rows whose columns have scales and places of their own"""
    return rng.uniform(2, 9, d) + rng.uniform(1, 4, d) * rng.normal(size=(n, d))


def pictures(rng, n, d, h, w):
    """pictures whose channels have scales and places of their own"""
    x = rng.uniform(2, 9, d) + rng.uniform(1, 4, d) * rng.normal(size=(n, h, w, d))
    return np.ascontiguousarray(np.moveaxis(x, 3, 1))


def flat(x):
    """a row for each value of a channel: (n h w, d)"""
    return x if x.ndim == 2 else np.moveaxis(x, 1, 3).reshape(-1, x.shape[1])


def normal(x, mean, variance, gamma=1.0, beta=0.0, eps=1e-5):
    """x normalised, channel by channel"""
    z = (flat(x) - mean) / np.sqrt(variance + eps) * gamma + beta
    if x.ndim == 2:
        return z
    n, d, h, w = x.shape
    return np.moveaxis(z.reshape(n, h, w, d), 3, 1)


def own(x, **more):
    """x normalised by its own statistics"""
    return normal(x, flat(x).mean(axis=0), flat(x).var(axis=0), **more)


def running(batches, d, m=0.1):
    """the running statistics after these batches"""
    mean, variance = np.zeros(d), np.ones(d)
    for x in batches:
        mean = (1 - m) * mean + m * flat(x).mean(axis=0)
        variance = (1 - m) * variance + m * flat(x).var(axis=0, ddof=1)
    return mean, variance


@check
def at_the_start(lab):
    """starts with ones and zeros"""
    layer = lab.BatchNorm(3)
    for name, want in (("gamma", 1), ("beta", 0), ("running_mean", 0), ("running_var", 1)):
        close(
            getattr(layer, name), np.full(3, float(want)), hint=f"{name} of a new layer with d = 3"
        )


@check
def training(lab, rng):
    """normalises a batch by its own statistics"""
    x = table(rng, 5, 3)
    close(
        lab.BatchNorm(3).forward(x, True), own(x), hint="5 rows, 3 columns, a new layer, train=True"
    )


@check(needs=training)
def training_later(lab, rng):
    """normalises every batch by its own statistics, also later ones"""
    layer = lab.BatchNorm(3)
    for n in (4, 6, 3):
        x = table(rng, n, 3)
        close(layer.forward(x, True), own(x), hint=f"a batch of {n} rows")


@check
def running_means(lab, rng):
    """notes the running means"""
    layer, batches = lab.BatchNorm(3), [table(rng, n, 3) for n in (4, 6, 3)]
    for i, x in enumerate(batches):
        layer.forward(x, True)
        close(
            layer.running_mean,
            running(batches[: i + 1], 3)[0],
            hint=f"running_mean after {i + 1} of 3 batches",
        )


@check
def running_variances(lab, rng):
    """notes the running variances"""
    layer, batches = lab.BatchNorm(3), [table(rng, n, 3) for n in (4, 6, 3)]
    for i, x in enumerate(batches):
        layer.forward(x, True)
        close(
            layer.running_var,
            running(batches[: i + 1], 3)[1],
            hint=f"running_var after {i + 1} of 3 batches",
        )


@check
def new_in_use(lab, rng):
    """leaves the values nearly as they are in use when nothing has been noted"""
    x = table(rng, 4, 3)
    close(
        lab.BatchNorm(3).forward(x, False),
        normal(x, 0.0, 1.0),
        hint="a new layer: mean 0 and variance 1",
    )


@check(needs=[running_means, running_variances])
def in_use(lab, rng):
    """normalises by the running statistics in use, row by row"""
    layer, batches, x = lab.BatchNorm(3), [table(rng, n, 3) for n in (4, 6, 3)], table(rng, 5, 3)
    for batch in batches:
        layer.forward(batch, True)
    want = normal(x, *running(batches, 3))
    close(layer.forward(x, False), want, hint="5 rows in use after 3 batches")
    close(layer.forward(x[:1], False), want[:1], hint="the first of them alone")


@check(needs=new_in_use)
def in_use_nothing_moves(lab, rng):
    """moves nothing in use"""
    layer, x = lab.BatchNorm(3), table(rng, 4, 3)
    layer.forward(x, True)
    mean, variance = running([x], 3)
    layer.forward(table(rng, 6, 3), False)
    close(layer.running_mean, mean, hint="running_mean after a batch in training and one in use")
    close(layer.running_var, variance, hint="running_var after a batch in training and one in use")


@check(needs=training)
def scale_and_shift(lab, given, rng):
    """multiplies by gamma and adds beta, in both modes"""
    for inside in (False, True):
        gamma, beta, x = rng.uniform(2, 4, 3), rng.uniform(1, 3, 3), table(rng, 5, 3)
        layer = given.learnt(lab.BatchNorm(3), gamma, beta, inside)
        how = "written into" if inside else "replaced"
        close(
            layer.forward(x, True),
            own(x, gamma=gamma, beta=beta),
            hint=f"gamma and beta {how}, training",
        )
        want = normal(x, *running([x], 3), gamma, beta)
        close(layer.forward(x, False), want, hint=f"gamma and beta {how}, in use")


@check
def pictures_in_training(lab, rng):
    """normalises each channel of pictures over all pictures and places"""
    x = pictures(rng, 3, 2, 4, 5)
    got = lab.BatchNorm(2).forward(x, True)
    equal(np.shape(got), x.shape, hint="x has the shape (3, 2, 4, 5)")
    close(got, own(x), hint="x has the shape (3, 2, 4, 5): 60 values in each channel")


@check(needs=pictures_in_training)
def pictures_noted(lab, given, rng):
    """notes one mean and one variance for each channel of pictures, and uses them"""
    layer, x, new = lab.BatchNorm(3), pictures(rng, 2, 3, 3, 3), pictures(rng, 1, 3, 3, 3)
    gamma, beta = rng.uniform(2, 4, 3), rng.uniform(1, 3, 3)
    given.learnt(layer, gamma, beta)
    layer.forward(x, True)
    mean, variance = running([x], 3)
    close(layer.running_mean, mean, hint="running_mean after pictures of shape (2, 3, 3, 3)")
    close(layer.running_var, variance, hint="running_var after pictures of shape (2, 3, 3, 3)")
    close(
        layer.forward(new, False),
        normal(new, mean, variance, gamma, beta),
        hint="one picture in use",
    )


@check(needs=pictures_noted)
def one_picture(lab, rng):
    """takes a single picture in training"""
    x = pictures(rng, 1, 2, 1, 2)
    close(
        lab.BatchNorm(2).forward(x, True),
        own(x),
        hint="x has the shape (1, 2, 1, 2): 2 values in each channel",
    )


@check(needs=[running_means, running_variances])
def momentum(lab, rng):
    """takes another momentum"""
    for m in (0.3, 1.0, 0.0):
        layer, batches = lab.BatchNorm(2, momentum=m), [table(rng, n, 2) for n in (4, 5)]
        for x in batches:
            layer.forward(x, True)
        mean, variance = running(batches, 2, m)
        close(layer.running_mean, mean, hint=f"running_mean, momentum {m}")
        close(layer.running_var, variance, hint=f"running_var, momentum {m}")


@check(needs=training)
def small_number(lab, rng):
    """adds eps to the variance, in both modes"""
    x = 0.01 * table(rng, 6, 2)
    for eps in (1e-5, 0.5):
        layer = lab.BatchNorm(2, eps=eps)
        close(layer.forward(x, True), own(x, eps=eps), hint=f"small values, eps is {eps}, training")
        want = normal(x, *running([x], 2), eps=eps)
        close(layer.forward(x, False), want, hint=f"small values, eps is {eps}, in use")
    close(
        lab.BatchNorm(2).forward(np.full((3, 2), 7.0), True),
        np.zeros((3, 2)),
        hint="constant columns",
    )


@check(needs=training)
def one_value(lab, rng):
    """refuses one value for each channel in training, and moves nothing"""
    for x in (table(rng, 1, 3), pictures(rng, 1, 3, 1, 1)):
        layer = lab.BatchNorm(3)
        raises(ValueError, layer.forward, x, True, hint=f"x has the shape {x.shape}, train=True")
        close(layer.running_mean, np.zeros(3), hint="running_mean afterwards")
        close(layer.running_var, np.ones(3), hint="running_var afterwards")


@check(needs=[running_means, running_variances])
def two_layers(lab, rng):
    """keeps the statistics of two layers apart"""
    one, other, x = lab.BatchNorm(2), lab.BatchNorm(2), table(rng, 5, 2)
    one.forward(x, True)
    close(other.running_mean, np.zeros(2), hint="running_mean of a layer that saw nothing")
    close(one.running_mean, running([x], 2)[0], hint="running_mean of the layer that saw the batch")
