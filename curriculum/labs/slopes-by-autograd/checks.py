import numpy as np

from gradatim.checks import check, close, equal


def numbers(rng, *shape):
    """values that are not small, with either sign"""
    return rng.uniform(0.5, 2, shape) * rng.choice([-1.0, 1.0], shape)


def rolled(a, b, place, rate, steps):
    """the way down the bowl a (x - b)^2, by hand"""
    for _ in range(steps):
        place = place - rate * 2 * a * (place - b)
    return place


@check
def the_example(lab, given, rng):
    """returns the gradient of 3 x0 + x0 x1"""
    x = numbers(rng, 2)
    got = given.values(lab.grad_of(given.example, given.tensor(x)))
    close(got, np.array([3 + x[1], x[0]]), hint=f"x is {x.round(3).tolist()}")


@check
def any_shape(lab, given, rng):
    """returns slopes of the shape of x"""
    for shape in ((), (4,), (2, 3), (2, 1, 2)):
        a, b, x = numbers(rng, *shape), numbers(rng, *shape), numbers(rng, *shape)
        got = given.values(lab.grad_of(given.bowl(a, b), given.tensor(x)))
        close(got, np.asarray(2 * a * (x - b)), hint=f"x has the shape {shape}")


@check(needs=any_shape)
def whatever_runs(lab, given, rng):
    """follows products of matrices, and an if"""
    X, y, w = numbers(rng, 5, 3), numbers(rng, 5), numbers(rng, 3)
    got = given.values(lab.grad_of(given.error(X, y), given.tensor(w)))
    close(got, 2 / 5 * X.T @ (X @ w - y), hint="the mean squared error of X @ w")
    for x in (np.array([0.5, 2.0, 1.0]), np.array([0.5, -2.0, 1.0])):
        want = [np.cos(x[0]), 3 * x[1] ** 2, 0.0] if x[1] > 0 else [np.exp(x[0]), 0.0, 0.0]
        got = given.values(lab.grad_of(given.fork, given.tensor(x)))
        close(got, np.array(want), hint="f has an if in it, and doesn't use all values")


@check(needs=any_shape)
def twice(lab, given, rng):
    """returns the same slopes when it is called twice with the same x"""
    a, b, x = numbers(rng, 3), numbers(rng, 3), numbers(rng, 3)
    f, place = given.bowl(a, b), given.tensor(x)
    first = lab.grad_of(f, place)
    second = lab.grad_of(f, place)
    close(given.values(second), 2 * a * (x - b), hint="the second call")
    close(given.values(first), 2 * a * (x - b), hint="the first result, after the second call")


@check(needs=any_shape)
def x_as_it_was(lab, given, rng):
    """leaves x unmarked and without slopes if it was so"""
    x = numbers(rng, 3)
    place = given.tensor(x)
    lab.grad_of(given.bowl(x, x + 1), place)
    equal(given.marked(place), "not marked", hint="x after the call")
    equal(given.slopes(place), None, hint="x.grad after the call")
    close(given.values(place), x, hint="x after the call")


@check(needs=any_shape)
def marked_before(lab, given, rng):
    """takes an x that is marked and holds slopes, and leaves both as they were"""
    a, b, x, old = (numbers(rng, 3) for _ in range(4))
    place = given.tensor(x, marked=True, old=old)
    result = lab.grad_of(given.bowl(a, b), place)
    close(given.values(result), 2 * a * (x - b), hint=f"x.grad is {old.round(3).tolist()}")
    equal(given.marked(place), "marked", hint="x after the call")
    close(given.slopes(place), old, hint="x.grad after the call")


@check(needs=any_shape)
def types(lab, given, rng):
    """keeps the dtype, and returns unmarked tensors"""
    a, b, x = numbers(rng, 3), numbers(rng, 3), numbers(rng, 3)
    for bits in (32, 64):
        place = given.tensor(x, bits)
        for result in (
            lab.grad_of(given.bowl(a, b), place),
            lab.descend(given.bowl(a, b), place, 0.1, 0),
            lab.descend(given.bowl(a, b), place, 0.1, 2),
        ):
            equal(given.dtype(result), f"torch.float{bits}", hint=f"x has {bits} bits")
            equal(given.marked(result), "not marked", hint="what was returned")
    result = lab.descend(given.bowl(a, b), given.tensor(x, marked=True), 0.1, 0)
    equal(given.marked(result), "not marked", hint="0 steps from a start that is marked")
    got = given.values(lab.grad_of(given.bowl(a, b), given.tensor(x, 32)))
    close(got, 2 * a * (x - b), rtol=1e-4, atol=1e-4, hint="x has 32 bits")


@check(needs=any_shape)
def one_call(lab, given, rng):
    """calls f once for a gradient, and once for each step"""
    f = given.counter()
    lab.grad_of(f, given.tensor(numbers(rng, 5)))
    equal(given.calls(f), 1, hint="grad_of, and x has 5 values")
    for steps in (0, 1, 4):
        f = given.counter()
        lab.descend(f, given.tensor(numbers(rng, 5)), 0.1, steps)
        equal(given.calls(f), steps, hint=f"descend with {steps} steps")


@check
def one_step(lab, given, rng):
    """takes one step downhill"""
    a, b, x = abs(numbers(rng, 3)), numbers(rng, 3), numbers(rng, 3)
    rate = rng.uniform(0.05, 0.15)
    got = given.values(lab.descend(given.bowl(a, b), given.tensor(x), rate, 1))
    close(got, rolled(a, b, x, rate, 1), hint="the place minus rate times the gradient")


@check(needs=one_step)
def many_steps(lab, given, rng):
    """takes each step along the gradient of the place where it is"""
    a, b, x = abs(numbers(rng, 2, 2)), numbers(rng, 2, 2), numbers(rng, 2, 2)
    for steps in (2, 3, 12):
        got = given.values(lab.descend(given.bowl(a, b), given.tensor(x), 0.1, steps))
        close(got, rolled(a, b, x, 0.1, steps), hint=f"{steps} steps")


@check
def no_step(lab, given, rng):
    """stays where it is if there are no steps"""
    x = numbers(rng, 3)
    start = given.tensor(x)
    got = lab.descend(given.bowl(x, x + 1), start, 0.1, 0)
    close(given.values(got), x, hint="0 steps")
    equal(given.memory(got, start), "memory of its own", hint="the result of 0 steps, and start")


@check(needs=one_step)
def start_as_it_was(lab, given, rng):
    """leaves start as it was, and descends again from there"""
    a, b, x = abs(numbers(rng, 3)), numbers(rng, 3), numbers(rng, 3)
    f, start = given.bowl(a, b), given.tensor(x)
    lab.descend(f, start, 0.1, 1)
    close(given.values(start), x, hint="start after the call")
    equal(given.marked(start), "not marked", hint="start after the call")
    equal(given.slopes(start), None, hint="start.grad after the call")
    close(given.values(lab.descend(f, start, 0.1, 1)), rolled(a, b, x, 0.1, 1), hint="second call")


@check(needs=one_step)
def marked_start(lab, given, rng):
    """takes a start that is marked and holds slopes, and leaves both as they were"""
    a, b, x, old = abs(numbers(rng, 3)), numbers(rng, 3), numbers(rng, 3), numbers(rng, 3)
    start = given.tensor(x, marked=True, old=old)
    result = given.values(lab.descend(given.bowl(a, b), start, 0.1, 1))
    close(result, rolled(a, b, x, 0.1, 1), hint=f"start.grad is {old.round(3).tolist()}")
    close(given.values(start), x, hint="start after the call")
    equal(given.marked(start), "marked", hint="start after the call")
    close(given.slopes(start), old, hint="start.grad after the call")


@check(needs=[any_shape, many_steps])
def number_in_a_row(lab, given, rng):
    """takes an f that returns its one number in the shape (1,)"""
    a, b, x = abs(numbers(rng, 3)), numbers(rng, 3), numbers(rng, 3)
    f = given.in_a_row(given.bowl(a, b))
    hint = "f returns a tensor of the shape (1,)"
    close(given.values(lab.grad_of(f, given.tensor(x))), 2 * a * (x - b), hint=hint)
    got = given.values(lab.descend(f, given.tensor(x), 0.1, 2))
    close(got, rolled(a, b, x, 0.1, 2), hint=hint)
