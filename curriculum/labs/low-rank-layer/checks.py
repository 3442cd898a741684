import numpy as np

from gradatim.checks import check, close, equal


class Case:
    """The values of a base, of A and B, and some rows."""

    def __init__(self, rng, n=5, r=2, rows=4, columns=3):
        self.W, self.b = rng.normal(size=(rows, columns)), rng.normal(size=rows)
        self.A, self.B = rng.normal(size=(r, columns)), rng.normal(size=(rows, r))
        self.r, self.alpha = r, float(rng.choice([3.0, 5.0, 8.0]))
        self.x = rng.normal(size=(n, columns))

    def layer(self, lab, given, filled=True):
        layer = lab.LoRALinear(given.base(self.W, self.b), self.r, self.alpha)
        if filled:
            given.fill(layer, self.A, self.B)
        return layer

    def table(self):
        return self.W + self.alpha / self.r * self.B @ self.A

    def result(self, x):
        return x @ self.table().T + self.b


@check
def begins_as_the_base(lab, given, rng):
    """returns what the base returns, at the start"""
    case = Case(rng)
    layer = case.layer(lab, given, filled=False)
    close(given.call(layer, case.x), case.x @ case.W.T + case.b, hint="what must B A be?")
    equal(given.value(layer.B), np.zeros((4, 2)), hint="B at the start")


@check
def a_at_the_start(lab, given, rng):
    """draws A at random, with the standard deviation 1 / √in"""
    W = rng.normal(size=(3, 400))
    given.seed(int(rng.integers(10**6)))
    first, second = (given.value(lab.LoRALinear(given.base(W), 16, 1.0).A) for _ in range(2))
    equal(first.shape, (16, 400), hint="the shape of A for in = 400, r = 16")
    spread = float(first.std() * 20)
    hint = "A with 6,400 numbers, in = 400: its standard deviation times √400"
    equal("near 1" if 0.9 < spread < 1.1 else f"{spread:.2f}", "near 1", hint=hint)
    centre = float(first.mean() * 20)
    equal(
        "near 0" if abs(centre) < 0.1 else f"{centre:.2f}",
        "near 0",
        hint="the mean of A times √400",
    )
    far = float((np.abs(first) * 20 > 2).mean())
    equal(
        "near 0.05" if 0.03 < far < 0.07 else f"{far:.2f}",
        "near 0.05",
        hint="share of A beyond two standard deviations",
    )
    equal(
        "differ" if np.abs(first - second).max() > 0 else "equal", "differ", hint="A of two layers"
    )


@check
def what_learns(lab, given, rng):
    """lets A and B learn, and nothing else"""
    for rows, columns, r in ((4, 3, 2), (6, 9, 1), (5, 7, 3)):
        base = given.base(rng.normal(size=(rows, columns)), rng.normal(size=rows))
        layer = lab.LoRALinear(base, r, 2.0)
        want = sorted([(r, columns), (rows, r)])
        equal(
            given.open_shapes(layer),
            want,
            hint=f"out {rows}, in {columns}, r {r}: shapes of what learns",
        )
        equal(
            given.table_open(layer),
            [False, False],
            hint="requires_grad of the base's weights and bias",
        )
        equal(
            layer.trainable(),
            r * (rows + columns),
            hint=f"trainable() for out {rows}, in {columns}, r {r}",
        )
        equal(
            given.same_base(layer, base),
            "the layer that was handed over",
            hint="the attribute base",
        )


@check
def corrected(lab, given, rng):
    """adds the correction, times alpha / r"""
    for r in (1, 2, 4):
        case = Case(rng, r=r)
        layer = case.layer(lab, given)
        close(given.call(layer, case.x), case.result(case.x), hint=f"r = {r}, alpha = {case.alpha}")


@check(needs=corrected)
def any_shape(lab, given, rng):
    """takes a single row, and batches of texts"""
    case = Case(rng)
    layer = case.layer(lab, given)
    for shape in ((3,), (2, 5, 3)):
        x = rng.normal(size=shape)
        close(given.call(layer, x), case.result(x), hint=f"x of shape {shape}")


@check
def types(lab, given, rng):
    """keeps A and B as parameters, with the base's dtype"""
    for base, dtype in ((given.base, "torch.float64"), (given.narrow, "torch.float32")):
        layer = lab.LoRALinear(base(rng.normal(size=(4, 3))), 2, 1.0)
        equal(given.types(layer), [("Parameter", dtype)] * 2, hint=f"a base of {dtype}")


@check(needs=corrected)
def learns(lab, given, rng):
    """learns with A and B while the base stays"""
    case = Case(rng, n=8)
    layer, y, A, B = case.layer(lab, given), rng.normal(size=(8, 4)), case.A.copy(), case.B.copy()
    given.train(layer, case.x, y, 3, 0.01)
    scale = case.alpha / case.r
    for _ in range(3):
        blame = 2 * (case.x @ (case.W + scale * B @ A).T + case.b - y) / y.size  # (n, out)
        G = blame.T @ case.x * scale  # (out, in)
        A, B = A - 0.01 * B.T @ G, B - 0.01 * G @ A.T
    close(given.value(layer.A), A, hint="A after three steps")
    close(given.value(layer.B), B, hint="B after three steps")
    close(given.table(layer), case.W, hint="the base's weights after three steps")


@check(needs=corrected)
def merged(lab, given, rng):
    """merges into the base's weights, and returns the same as before"""
    case = Case(rng)
    layer = case.layer(lab, given)
    equal(layer.merge(), None, hint="what merge returns")
    close(given.table(layer), case.table(), hint="the base's weights after merge")
    close(given.call(layer, case.x), case.result(case.x), hint="the result after merge")
    equal(given.table_open(layer), [False, False], hint="requires_grad of the base after merge")


@check(needs=merged)
def merged_twice(lab, given, rng):
    """merges only once, however often it is asked"""
    case = Case(rng)
    layer = case.layer(lab, given)
    for _ in range(3):
        layer.merge()
    close(given.table(layer), case.table(), hint="the base's weights after three calls of merge")


@check(needs=merged)
def taken_off(lab, given, rng):
    """takes the correction off again, once"""
    case = Case(rng)
    layer = case.layer(lab, given)
    equal(layer.unmerge(), None, hint="unmerge of a layer that isn't merged")
    close(given.table(layer), case.W, hint="the base's weights after it")
    layer.merge()
    for _ in range(2):
        layer.unmerge()
        close(given.table(layer), case.W, hint="the base's weights after merge and unmerge")
        close(
            given.call(layer, case.x),
            case.result(case.x),
            hint="the result after merge and unmerge",
        )
    layer.merge()
    close(given.table(layer), case.table(), hint="the base's weights, merged again")
