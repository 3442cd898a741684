import numpy as np

from gradatim.checks import check, close, equal


def tables(rng, d, m):
    """weights of a block with rows of length d and an inner layer of m"""
    shapes = {name: (d, d) for name in ("Wq", "Wk", "Wv", "Wo")}
    shapes |= {"W1": (d, m), "b1": (m,), "W2": (m, d), "b2": (d,)}
    shapes |= {name: (d,) for name in ("gamma1", "beta1", "gamma2", "beta2")}
    return {name: short(rng, shape) for name, shape in shapes.items()}


def short(rng, shape):
    """an array of numbers with one digit behind the point, none of them 0"""
    return rng.choice([-1, 1], shape) * rng.integers(1, 20, shape) / 10


@check
def first_road_closed(lab, ref, rng):
    """adds the feed-forward network's result to the stream when attention gives 0"""
    w = tables(rng, 3, 2)
    w["Wo"] = np.zeros((3, 3))
    x = 3 * short(rng, (4, 3))
    want = ref.Block(w, 1).forward(x)
    close(lab.Block(w, 1).forward(x), want, hint="Wo is 0: y = x + feedforward(norm2(x))")


@check
def second_road_closed(lab, ref, rng):
    """adds what attention brings to the stream when the network gives 0"""
    w = tables(rng, 3, 1)
    w["W2"], w["b2"] = np.zeros((1, 3)), np.zeros(3)
    x = 3 * short(rng, (1, 3))
    want = ref.Block(w, 1).forward(x)
    close(lab.Block(w, 1).forward(x), want, hint="one token, W2 and b2 are 0: y = x + attention")
    x = 3 * short(rng, (4, 3))
    want = ref.Block(w, 1).forward(x)
    close(lab.Block(w, 1).forward(x), want, hint="four tokens, one head, W2 and b2 are 0")


@check(needs=second_road_closed)
def several_heads(lab, ref, rng):
    """gives each head its own neighbouring columns"""
    w = tables(rng, 6, 1)
    w["W2"], w["b2"] = np.zeros((1, 6)), np.zeros(6)
    x = short(rng, (4, 6))
    for heads in (2, 3, 6):
        want = ref.Block(w, heads).forward(x)
        close(lab.Block(w, heads).forward(x), want, hint=f"d = 6, {heads} heads; W2 and b2 are 0")


@check(needs=[first_road_closed, second_road_closed])
def whole_block(lab, ref, rng):
    """computes the whole block"""
    for n, d, m, heads in ((1, 2, 3, 1), (4, 4, 5, 2), (3, 6, 2, 3)):
        w, x = tables(rng, d, m), 2 * short(rng, (n, d))
        want = ref.Block(w, heads).forward(x)
        close(lab.Block(w, heads).forward(x), want, hint=f"n = {n}, d = {d}, {heads} heads")


@check(needs=whole_block)
def no_look_ahead(lab, rng):
    """leaves the rows before a changed token as they were"""
    block, x = lab.Block(tables(rng, 4, 2), 2), short(rng, (5, 4))
    other = x.copy()
    other[3] = 2 * short(rng, 4)
    close(block.forward(other)[:3], block.forward(x)[:3], hint="token 3 was changed; rows 0 to 2")


@check(needs=whole_block)
def large_scores(lab, ref, rng):
    """survives scores in the thousands"""
    w, x = tables(rng, 4, 2), short(rng, (5, 4))
    w["Wq"], w["Wk"] = np.round(100 * w["Wq"]), np.round(100 * w["Wk"])
    want = ref.Block(w, 2).forward(x)
    close(lab.Block(w, 2).forward(x), want, hint="which number may be taken from each score?")


@check(needs=whole_block)
def nearly_constant(lab, ref, rng):
    """brings rows that hardly vary to scale with the small number under the root"""
    w = tables(rng, 4, 2)
    x = np.array([[2.0], [5.0]]) + short(rng, (2, 4)) / 500
    want = ref.Block(w, 1).forward(x)
    close(lab.Block(w, 1).forward(x), want, hint="0.00001 is added to the variance")


@check
def counts(lab, rng):
    """counts all parameters"""
    for d, m in ((2, 3), (4, 16), (6, 5)):
        want = 4 * d * d + 2 * d * m + m + 5 * d
        equal(lab.Block(tables(rng, d, m), 2).size(), want, hint=f"d = {d}, m = {m}, two heads")
