"""How much for one more?

A delivery service asks a small network for the price of a tour. Customers want to know how much the price rises *per further kilometre* at the length of their tour. That is the slope of the network's output there, and you can read it off the weights.

- `x`: a float, the kilometres by which the tour is longer than the usual one (below 0: shorter). `w` and `b`: lists of at least one float, the weights and biases of the hidden ReLU units. `v`: a list of as many floats, the output weights. `c`: a float, the output's bias. The output is c plus the sum of each unit times its output weight.
- No unit bends exactly at x.
- Returns a float: the slope of the output at x.

At 3, the first unit is max(0, 2 · 3 - 4) = 2 and the second is 0. So only the first one counts, with 5 · 2.

>>> how_much_for_one_more(3.0, [2.0, -1.0], [-4.0, 1.0], [5.0, 7.0], 20.0)
10.0
"""

minutes = 6
chapter = "01-a-sum-with-a-bend"
hint = "Which units are not 0 at x? By how much does each of them change when x grows by 1?"


def how_much_for_one_more(x: float, w: list[float], b: list[float], v: list[float], c: float) -> float:
    slope = 0.0
    for weight, bias, out in zip(w, b, v):
        if weight * x + bias > 0:
            slope += out * weight
    return slope


def cases(rng):
    yield (1.0, [2.0], [0.0], [3.0], 0.0)
    yield (-1.0, [2.0], [0.0], [3.0], 4.0)
    yield (3.0, [2.0, -1.0], [-4.0, 1.0], [5.0, 7.0], 20.0)
    yield (0.0, [2.0, -1.0], [-4.0, 1.0], [5.0, 7.0], 20.0)
    yield (0.0, [2.0, -3.0, 1.0], [1.0, 2.0, -5.0], [1.0, 2.0, 9.0], 1.0)
    yield (100.0, [0.5, 0.25, -1.0], [-10.0, -20.0, 30.0], [2.0, 4.0, 6.0], 3.0)
    yield (-2.5, [-1.0, -2.0, 0.0], [0.0, 3.0, 4.0], [2.0, -1.0, 8.0], -3.0)
    yield (10.4, [1.0, 1.0, 1.0], [-10.0, -10.2, -11.0], [1.0, 2.0, 40.0], 0.0)
    yield (2.5, [1.0, 2.0], [-3.0, -6.0], [4.0, 1.0], 0.0)
    yield (-0.5, [1.0, -1.0], [0.25, 0.0], [3.0, 2.0], 1.0)
    for h in (3, 5, 8):
        x = float(rng.integers(-20, 20)) + 0.37
        yield (x, rng.integers(-4, 5, h).astype(float).tolist(), (rng.integers(-9, 9, h) * 2 + 1.0).tolist(), rng.integers(-5, 6, h).astype(float).tolist(), float(rng.integers(1, 40)))


def wrong_all_units(x, w, b, v, c):
    """You add up all units. One that is 0 at x stays 0 when x grows a little, and adds nothing to the slope."""
    return float(sum(out * weight for weight, out in zip(w, v)))


def wrong_output_itself(x, w, b, v, c):
    """You return the output at x. How much does it *change* when x grows?"""
    return c + sum(out * max(0.0, weight * x + bias) for weight, bias, out in zip(w, b, v))


def wrong_hidden_weight_forgotten(x, w, b, v, c):
    """You add up the output weights alone. A unit with the weight 2 rises by 2 for each kilometre, and the output takes it v times."""
    return float(sum(out for weight, bias, out in zip(w, b, v) if weight * x + bias > 0))


def wrong_whole_step_further(x, w, b, v, c):
    """You subtract the outputs at x + 1 and at x. Between them the curve may bend; the slope at x is that of the piece on which x lies."""
    def out(p):
        return c + sum(q * max(0.0, weight * p + bias) for weight, bias, q in zip(w, b, v))
    return out(x + 1) - out(x)
