"""Notes, and the way back

Autograd has no magic in it: on the way forward it notes each operation, and on the way back it multiplies slopes. Do the same for a chain of operations, without PyTorch.

- `x`: a float, the number at the start. `steps`: a list of tuples, carried out one after the other. Each takes the number of the step before:
  - `("add", c)` adds the float c, `("times", c)` multiplies by it,
  - `("square",)` squares the number,
  - `("relu",)` leaves a number above 0 as it is and turns any other into 0; its slope at 0 counts as 0,
  - `("detach",)` leaves the number as it is and cuts the record.
- Returns a tuple: the last number, and its slope with respect to x, both floats. After a cut, nothing is known of x any more, so the slope is 0.

3 becomes 6, then 4, then 16. The slope is 2 · 4 for the square, times 1, times 2.

>>> notes_and_the_way_back(3.0, [("times", 2.0), ("add", -2.0), ("square",)])
(16.0, 16.0)
"""

minutes = 10
chapter = "03-slopes-on-record"
hint = "The slope of a step depends on the number that comes *into* it. Multiply the slopes of all the steps."


def notes_and_the_way_back(x: float, steps: list[tuple]) -> tuple[float, float]:
    number, slope = x, 1.0
    for step in steps:
        name, c = step[0], step[-1]
        if name == "square":
            number, slope = number**2, slope * 2 * number
        elif name == "relu":
            if number <= 0:
                number, slope = 0.0, 0.0
        elif name == "times":
            number, slope = number * c, slope * c
        elif name == "detach":
            slope = 0.0
        else:
            number += c
    return number, slope


def _chain(x, steps, square, relu=lambda n: 1.0 if n > 0 else 0.0, cut=0.0, join=lambda s, t: s * t):
    number, slope = x, 1.0
    for name, *c in steps:
        if name == "add":
            number += c[0]
            slope = join(slope, 1.0)
        elif name == "times":
            number *= c[0]
            slope = join(slope, c[0])
        elif name == "square":
            slope = join(slope, square(number))
            number = number**2
        elif name == "relu":
            slope = join(slope, relu(number))
            number = max(number, 0.0)
        else:
            slope *= cut
    return number, slope


def cases(rng):
    yield (5.0, [])
    yield (5.0, [("add", 2.0)])
    yield (5.0, [("times", 3.0)])
    yield (5.0, [("square",)])
    yield (-5.0, [("relu",)])
    yield (0.0, [("relu",)])
    yield (0.5, [("relu",), ("times", 3.0)])
    yield (4.0, [("relu",), ("times", -2.0), ("relu",), ("add", 7.0)])
    yield (3.0, [("times", 2.0), ("add", -2.0), ("square",)])
    yield (3.0, [("square",), ("times", 0.5), ("square",)])
    yield (-1.5, [("times", 2.0), ("square",), ("relu",), ("add", 0.25)])
    yield (2.0, [("times", 3.0), ("detach",)])
    yield (2.0, [("times", 3.0), ("detach",), ("times", 4.0), ("square",)])
    yield (1.5, [("add", 0.5), ("square",), ("square",), ("times", -1.0)])
    names = ["add", "times", "square", "relu", "add", "times"]
    for n in (3, 4, 5):
        for cut in (False, True):
            steps = [(name, float(rng.integers(1, 7)) / 2) if name in ("add", "times") else (name,) for name in (names[k] for k in rng.permutation(6)[:n])]
            if cut:
                steps.insert(int(rng.integers(1, n)), ("detach",))
            yield (float(rng.integers(1, 9)) / 2, steps)


def wrong_slope_of_the_result(x, steps):
    """You take the slope of the square from the number that comes out. It's twice the number that comes in."""
    return _chain(x, steps, lambda n: 2 * n**2)


def wrong_slopes_added(x, steps):
    """You add up the slopes of the steps. Along a chain they are multiplied: each step stretches what the one before it made of a small change."""
    return _chain(x, steps, lambda n: 2 * n, join=lambda s, t: s + t)


def wrong_cut_ignored(x, steps):
    """You let the slope pass a `detach`. The number is the same there, but the record ends: from there on, the slope for x is 0."""
    return _chain(x, steps, lambda n: 2 * n, cut=1.0)


def wrong_slope_at_the_start(x, steps):
    """You take the slope of every square at x. It depends on the number that goes into the square, and after other steps that is no longer x."""
    return _chain(x, steps, lambda n: 2 * x)
