"""A descent that takes back bad steps

A path that runs away can be noticed while it happens: the loss rises. Write a descent on the loss $(w^2 - 4)^2$, with
the slope $4 w (w^2 - 4)$, that corrects its own rate. In each round it looks where a step with the present rate would
lead. If the loss there is *larger* than the loss here, it stays where it is and halves the rate, for this and all later
steps. Otherwise it takes the step, and the rate stays.

- `w`: the start, `rate`: the first rate, above 0; `rounds`: a whole number, at least 0. A round in which no step is
  taken counts, too.
- Returns a tuple of two numbers: the last place and the last rate.

>>> careful(1.0, 0.5, 0)
(1.0, 0.5)
>>> careful(1.0, 0.5, 1)
(1.0, 0.25)
>>> careful(1.0, 0.5, 3)
(2.5, 0.125)
"""

minutes = 8
chapter = "01-step-by-step"
hint = "Give the place where the step would lead a name of its own, such as `there`. Only then is it decided whether `w` becomes that place."


def careful(w: float, rate: float, rounds: int) -> tuple[float, float]:
    for _ in range(rounds):
        there = w - rate * 4 * w * (w**2 - 4)
        if (there**2 - 4) ** 2 > (w**2 - 4) ** 2:
            rate = rate / 2
        else:
            w = there
    return w, rate


def cases(rng):
    yield (1.0, 0.5, 0)
    yield (1.0, 0.5, 1)
    yield (1.0, 0.125, 1)
    yield (0.0, 0.5, 2)
    yield (2.0, 0.5, 3)
    yield (1.0, 0.5, 2)
    yield (1.0, 0.5, 3)
    yield (-1.0, 0.5, 4)
    yield (3.0, 0.25, 4)
    yield (-0.5, 0.03125, 6)
    yield (2.5, 1.0, 8)
    for rounds in (4, 6, 10):
        yield (float(rng.integers(5, 12) / 4 + 0.1), float(rng.choice([0.25, 0.5, 1.0])), rounds)


def wrong_step_taken_anyway(w, rate, rounds):
    """You halve the rate, but you also take the bad step. Look first, and go only if the loss doesn't rise."""
    for _ in range(rounds):
        there = w - rate * 4 * w * (w**2 - 4)
        if (there**2 - 4) ** 2 > (w**2 - 4) ** 2:
            rate = rate / 2
        w = there
    return w, rate


def wrong_rate_forgotten(w, rate, rounds):
    """After a bad step you take one with half the rate in the same round, and the next round has the old rate again. Such
    a round takes no step, and once halved, the rate stays halved."""
    for _ in range(rounds):
        there = w - rate * 4 * w * (w**2 - 4)
        if (there**2 - 4) ** 2 > (w**2 - 4) ** 2:
            there = w - rate / 2 * 4 * w * (w**2 - 4)
        w = there
    return w, rate


def wrong_slopes_compared(w, rate, rounds):
    """You compare the slopes, and a larger slope is no bad sign: on the way down from a hilltop it gets steeper first. Compare the losses."""
    for _ in range(rounds):
        there = w - rate * 4 * w * (w**2 - 4)
        if abs(there * (there**2 - 4)) > abs(w * (w**2 - 4)):
            rate = rate / 2
        else:
            w = there
    return w, rate


def wrong_halved_every_round(w, rate, rounds):
    """You halve the rate in every round. It is halved only after a step that would have made the loss larger."""
    for _ in range(rounds):
        there = w - rate * 4 * w * (w**2 - 4)
        if (there**2 - 4) ** 2 <= (w**2 - 4) ** 2:
            w = there
        rate = rate / 2
    return w, rate
