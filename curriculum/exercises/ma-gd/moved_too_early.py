"""Find the mistake: one weight is ahead

Two mirrors of a telescope are adjusted by gradient descent. With the angles $a$ and $b$ the loss is
$a^2 + 2 a b + 3 b^2 - 4 b$, with the slopes $2a + 2b$ and $2a + 6b - 4$. Both slopes were checked by measuring, and they're right.
Still, from the first step on the path isn't that of gradient descent: `a` is right after one step, and `b` is not. Find
the mistake and fix it.

- `a`, `b`: floats, the start; `rate`: a number above 0; `steps`: a whole number, at least 0.
- Returns a tuple of two numbers: the angles after that many steps.

>>> adjust(1.0, 0.0, 0.25, 1)
(0.5, 0.5)
>>> adjust(1.0, 0.0, 0.25, 0)
(1.0, 0.0)
"""

kind = "fix"
minutes = 5
chapter = "02-one-rate-for-all"
hint = "Write down the first step for a = 1, b = 0. At which place is the second slope taken?"

starter = '''
def adjust(a: float, b: float, rate: float, steps: int) -> tuple[float, float]:
    for _ in range(steps):
        a = a - rate * (2 * a + 2 * b)
        b = b - rate * (2 * a + 6 * b - 4)
    return a, b
'''


def adjust(a: float, b: float, rate: float, steps: int) -> tuple[float, float]:
    for _ in range(steps):
        slope_a = 2 * a + 2 * b
        slope_b = 2 * a + 6 * b - 4
        a = a - rate * slope_a
        b = b - rate * slope_b
    return a, b


def cases(rng):
    yield (1.0, 0.0, 0.25, 0)
    yield (1.0, 0.0, 0.25, 1)
    yield (2.0, -1.0, 0.25, 1)
    yield (-1.0, 1.0, 0.125, 2)
    yield (4.0, 3.0, 0.125, 3)
    yield (0.0, 5.0, 0.0625, 5)
    for steps in (1, 3, 6):
        yield (float(rng.integers(1, 9)), float(rng.integers(-9, 0)), float(rng.choice([0.0625, 0.125])), steps)


def wrong_first_weight_ahead(a, b, rate, steps):
    """The second slope is taken after the first angle has moved. Both slopes belong to one place: take both, then move."""
    for _ in range(steps):
        a = a - rate * (2 * a + 2 * b)
        b = b - rate * (2 * a + 6 * b - 4)
    return a, b


def wrong_second_weight_ahead(a, b, rate, steps):
    """Now `b` is right after one step and `a` is not. Swapping the two lines doesn't help: both slopes belong to one place."""
    for _ in range(steps):
        b = b - rate * (2 * a + 6 * b - 4)
        a = a - rate * (2 * a + 2 * b)
    return a, b


def wrong_slopes_of_the_start(a, b, rate, steps):
    """You take the slopes once, before the loop. After the first step they belong to a place that you have left."""
    slope_a, slope_b = 2 * a + 2 * b, 2 * a + 6 * b - 4
    for _ in range(steps):
        a = a - rate * slope_a
        b = b - rate * slope_b
    return a, b
