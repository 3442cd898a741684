from itertools import pairwise

from gradatim.checks import check, close, raises


def network(rng, *sizes):
    """layers with the given numbers of columns, from the inputs to the outputs"""
    return [(rng.normal(size=(d, h)), 2 * rng.normal(size=h)) for d, h in pairwise(sizes)]


@check
def one_layer(lab, ref, rng):
    """sends rows through a single layer, without ReLU"""
    params, X = network(rng, 3, 4), rng.normal(size=(6, 3))
    close(lab.forward(params, X), ref.forward(params, X), hint="the last layer has no ReLU")


@check
def two_layers(lab, ref, rng):
    """sends rows through a hidden layer and an output layer"""
    params, X = network(rng, 3, 8, 2), rng.normal(size=(10, 3))
    close(lab.forward(params, X), ref.forward(params, X), hint="score, ReLU, then the next layer")


@check
def square_layers(lab, ref, rng):
    """lines weights and biases up rightly where all lengths are equal"""
    params, X = network(rng, 4, 4, 4), rng.normal(size=(4, 4))
    close(lab.forward(params, X), ref.forward(params, X), hint="which axis is which?")


@check
def deep(lab, ref, rng):
    """goes through as many layers as there are"""
    for sizes in ((2, 7, 6, 3), (3, 8, 6, 7, 5, 4)):
        params, X = network(rng, *sizes), rng.normal(size=(9, sizes[0]))
        close(lab.forward(params, X), ref.forward(params, X), hint="ReLU after all but the last")


@check(needs=two_layers)
def same_layer_twice(lab, ref, given, rng):
    """puts ReLU between two layers also where one and the same stands in both places"""
    (layer,), X = network(rng, 4, 4), rng.normal(size=(6, 4))
    got, hint = given.twice(lab.forward, layer, X), "one object, and only its second place is last"
    close(got, ref.forward([layer, layer], X), hint=hint)


@check(needs=one_layer)
def single_row(lab, ref, rng):
    """takes a table with a single row, and layers with a single unit"""
    params, X = network(rng, 5, 1, 1), rng.normal(size=(1, 5))
    close(lab.forward(params, X), ref.forward(params, X), hint="a row stays a row: shape (1, 1)")


@check(needs=one_layer)
def whole_numbers(lab, ref, rng):
    """takes whole numbers as data"""
    params, X = network(rng, 3, 4), rng.integers(-5, 6, size=(7, 3))
    close(lab.forward(params, X), ref.forward(params, X), hint="the weights are not whole numbers")


@check(needs=one_layer)
def one_bias_for_all(lab, rng):
    """refuses biases of shape (1,) in a hidden layer with more units"""
    (W, _), last = network(rng, 3, 5, 2)
    params = [(W, rng.normal(size=1)), last]
    raises(ValueError, lab.forward, params, rng.normal(size=(4, 3)), hint="five units, one bias")


@check(needs=one_layer)
def biases_in_a_column(lab, rng):
    """refuses biases that form a column, also where NumPy would add them"""
    (W, b), last = network(rng, 3, 5, 2)
    params = [(W, b.reshape(5, 1)), last]
    raises(ValueError, lab.forward, params, rng.normal(size=(5, 3)), hint="(5, 1) is not (5,)")


@check(needs=one_layer)
def biases_in_a_row(lab, rng):
    """refuses biases with two dimensions"""
    params = network(rng, 3, 5)
    params = [(params[0][0], params[0][1].reshape(1, 5))]
    raises(ValueError, lab.forward, params, rng.normal(size=(4, 3)), hint="(1, 5) is not (5,)")


@check(needs=one_layer)
def last_bias(lab, rng):
    """refuses biases of the wrong shape in the last layer"""
    first, (W, _) = network(rng, 3, 5, 2)
    params = [first, (W, rng.normal(size=1))]
    raises(ValueError, lab.forward, params, rng.normal(size=(4, 3)), hint="two units, one bias")


@check(needs=one_layer)
def weights_that_do_not_fit(lab, rng):
    """refuses weights that do not fit what comes in"""
    params = [*network(rng, 3, 5), *network(rng, 4, 2)]
    raises(ValueError, lab.forward, params, rng.normal(size=(6, 3)), hint="five columns meet four")
    X = rng.normal(size=(6, 1))
    raises(ValueError, lab.forward, network(rng, 3, 5), X, hint="one column meets three rows of W")
