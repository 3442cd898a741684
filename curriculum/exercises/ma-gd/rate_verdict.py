"""Read the path

From the places that a descent has visited you can tell whether its rate was well chosen. The loss is a bowl with the bottom at
`m`, so each step multiplies the distance to `m` (with its sign) by the same factor. Return a text:

- `"runs away"`: the size of the factor is above 1; `"never arrives"`: it is exactly 1;
- `"swings"`: the path arrives, but jumps over the bottom with each step (the factor is below 0);
- `"walks"`: the path arrives and stays on its side, or it lands on the bottom in one step.

The arguments are numbers: `before` and `after`, two places of the path, one step apart, and `m`. `before` differs from `m`.

>>> rate_verdict(1, 3, 5)
'walks'
>>> rate_verdict(1, 11, 5)
'runs away'
>>> rate_verdict(1, 7, 5)
'swings'
"""

minutes = 8
chapter = "01-step-by-step"
hint = "How far from m is the place before the step, and how far the place after it? Keep the signs. The factor is one divided by the other."


def rate_verdict(before: float, after: float, m: float) -> str:
    factor = (after - m) / (before - m)
    if abs(factor) > 1:
        return "runs away"
    if abs(factor) == 1:
        return "never arrives"
    if factor < 0:
        return "swings"
    return "walks"


def cases(rng):
    yield (1, 3, 5)
    yield (1, 5, 5)
    yield (1, 7, 5)
    yield (1, 9, 5)
    yield (1, 11, 5)
    yield (1, -1, 5)
    yield (1, 1, 5)
    yield (9, 8, 5)
    yield (9, 12, 5)
    yield (9, 4, 5)
    yield (9, 1, 5)
    yield (9, -2, 5)
    yield (9, 1.5, 5)
    yield (-4, -2, 0)
    yield (-4, 1, -3)
    yield (-4, 6, -3)
    yield (-4, -2.5, -3)
    for _ in range(5):
        m, d = int(rng.integers(-9, 10)), int(rng.choice([-8, -4, 4, 8]))
        yield (m + d, float(m + d * rng.choice([-2, -1, -0.5, 0.25, 0.75, 1.5])), m)


def wrong_swinging_is_failing(before, after, m):
    """You take every jump over the bottom for a failure. As long as each jump is shorter than the last, the path arrives."""
    factor = (after - m) / (before - m)
    if factor < 0 or factor > 1:
        return "runs away"
    return "never arrives" if factor == 1 else "walks"


def wrong_distances_from_zero(before, after, m):
    """You divide the places themselves. The distances to the bottom are what each step multiplies."""
    factor = after / before
    if abs(factor) > 1:
        return "runs away"
    return "never arrives" if abs(factor) == 1 else "swings" if factor < 0 else "walks"


def wrong_any_jump_over(before, after, m):
    """You look only at the side on which the path lands. If it lands farther away than it was, it runs away."""
    if (after - m) * (before - m) < 0:
        return "swings"
    return "never arrives" if after == before else "walks"
