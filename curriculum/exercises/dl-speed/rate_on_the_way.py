"""The rate on the way

A run was tuned with batches of `small` rows and the learning rate `lr`. It moves to batches of `large` rows. The rate is scaled along with the batch, and reached by a warm-up: over the first `warm` steps it rises in equal amounts from `lr` to the scaled rate. Return the rate of step `step`.

- `small` and `large`: ints, `large` at least `small`. `lr`: a float. `warm`: an int, at least 0.
- `step`: an int, counted from 0. Step 0 has the rate `lr` if `warm` is above 0; step `warm` and all later ones have the scaled rate.
- Returns a float.

>>> [rate_on_the_way(32, 128, 0.1, 3, step) for step in [0, 1, 3, 9]]
[0.1, 0.2, 0.4, 0.4]
"""

minutes = 5
chapter = "02-the-rate-goes-along"
hint = "Which share of the way from `lr` to the scaled rate is behind you at this step?"


def rate_on_the_way(small: int, large: int, lr: float, warm: int, step: int) -> float:
    scaled = lr * large / small
    if step >= warm:
        return scaled
    return lr + (scaled - lr) * step / warm


def cases(rng):
    for step in (0, 1, 2, 3, 9):
        yield (32, 128, 0.1, 3, step)
    yield (32, 128, 0.1, 0, 0)
    yield (16, 256, 0.05, 8, 4)
    yield (16, 256, 0.05, 8, 7)
    yield (64, 64, 0.2, 4, 2)
    yield (32, 48, 0.1, 0, 0)
    yield (24, 64, 0.3, 4, 2)
    for _ in range(4):
        small, warm = int(rng.choice([8, 16, 24])), int(rng.integers(4, 12))
        yield (small, small * int(rng.integers(2, 9)), 0.05, warm, int(rng.integers(1, warm)))


def wrong_from_zero(small, large, lr, warm, step):
    """Your warm-up begins at 0. Here it begins at `lr`, which is known to work from the first step on."""
    scaled = lr * large / small
    return scaled if step >= warm else scaled * step / warm


def wrong_not_scaled(small, large, lr, warm, step):
    """Your rate stays at `lr`. With larger batches there are fewer steps, and each must go further."""
    return lr


def wrong_scaled_at_once(small, large, lr, warm, step):
    """You use the scaled rate from the first step on. At the start the weights still move a lot, and so large a rate may throw them off."""
    return lr * large / small


def wrong_root_of_the_factor(small, large, lr, warm, step):
    """You multiply by the root of the factor. With SGD, a batch four times as large needs four times the rate."""
    scaled = lr * (large / small) ** 0.5
    return scaled if step >= warm else lr + (scaled - lr) * step / warm
