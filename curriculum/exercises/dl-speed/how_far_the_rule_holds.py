"""How far the rule holds

The linear scaling rule says: one step with k times the rate does the work of k small steps. It's exact only while the slope stays the same. For the loss `a * w**2 / 2`, whose slope is `a * w`, you can compute both and see where they part.

- `a`: a float above 0. `lr`: a float above 0, the rate of the small steps. The weight starts at 1.
- `within`: a float above 0. `most`: an int, at least 1.
- For k = 1, 2, 3, ... up to `most`, compare where k small steps lead with where one step with the rate `k * lr` leads. Return the largest k so that for it *and for all smaller ones* the two places lie at most `within` apart.
- Returns an int, at least 1, since for k = 1 both are the same step.

Three small steps lead to 0.9³ = 0.729, the scaled one to 0.7. With four it's 0.656 and 0.6, which is too far apart.

>>> how_far_the_rule_holds(1.0, 0.1, 0.05, 50)
3
"""

minutes = 6
chapter = "02-the-rate-goes-along"
hint = "By which number does a small step multiply the weight? And a scaled one?"


def how_far_the_rule_holds(a: float, lr: float, within: float, most: int) -> int:
    small, k = 1 - lr * a, 1
    while k < most and abs(small ** (k + 1) - (1 - (k + 1) * lr * a)) <= within:
        k += 1
    return k


def cases(rng):
    yield (1.0, 0.1, 0.05, 1)
    yield (1.0, 0.1, 0.05, 50)
    yield (1.0, 0.01, 0.005, 50)
    yield (1.0, 0.5, 0.25, 8)
    yield (2.0, 0.1, 0.05, 50)
    yield (2.0, 0.25, 0.25, 8)
    yield (0.5, 0.3, 0.2, 50)
    yield (0.5, 0.3, 20.0, 6)
    yield (4.0, 0.05, 0.1, 50)
    yield (3.0, 0.02, 0.3, 50)
    yield (5.0, 0.5, 4.0, 3)
    for _ in range(5):
        yield (float(rng.choice([0.4, 1.6, 2.5])), float(rng.integers(2, 9)) / 100 + 0.003, float(rng.integers(8, 40)) / 100, 60)


def _count(places, within, most):
    k = 1
    while k < most:
        small, large = places(k + 1)
        if abs(small - large) > within:
            break
        k += 1
    return k


def wrong_slope_without_a(a, lr, within, most):
    """You take w for the slope. Of this loss it's `a * w`, so a steeper loss parts the two sooner."""
    return _count(lambda k: ((1 - lr) ** k, 1 - k * lr), within, most)


def wrong_one_too_many(a, lr, within, most):
    """You return the first k for which the two are too far apart. The one before it is the last that holds."""
    return min(_count(lambda k: ((1 - lr * a) ** k, 1 - k * lr * a), within, most) + 1, most)


def wrong_not_scaled(a, lr, within, most):
    """You compare with one step at the old rate. The rule gives the large step k times the rate."""
    return _count(lambda k: ((1 - lr * a) ** k, 1 - lr * a), within, most)


def wrong_relative_distance(a, lr, within, most):
    """You divide the distance by where the small steps lead. `within` is the distance between the two places itself."""
    return _count(lambda k: (1.0, (1 - k * lr * a) / ((1 - lr * a) ** k or 1e-9)), within, most)
