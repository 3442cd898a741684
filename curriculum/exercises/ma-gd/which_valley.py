"""In which valley does it end?

The loss $(w^2 - 4)^2$ has two valleys, with bottoms at -2 and 2, and a top between them at 0. Its slope is $4 w (w^2
- 4)$. Where gradient descent ends depends on the start, and on the rate: a long step may jump into the other valley.
Find out where each start leads.

- `starts`: a list of floats. `rate`: a number above 0; `steps`: a whole number, at least 0.
- A path is lost as soon as its place is further than 100 from 0; then it takes no more steps.
- Returns a list with a text for each start: `"lost"` if its path was lost, otherwise, for the last place, `"left"` or
  `"right"` if it is at most 0.125 from the bottom there, and `"on the way"` if it is near neither.

>>> which_valley([0.5, -2.5, 0.0, 9.0], 0.05, 50)
['right', 'left', 'on the way', 'lost']
"""

minutes = 8
chapter = "01-step-by-step"
hint = "Write a helper that returns the last place for one start. It stops early when the place is too far out. What does a path do that starts exactly on the top?"


def which_valley(starts: list[float], rate: float, steps: int) -> list[str]:
    texts = []
    for start in starts:
        w = start
        for _ in range(steps):
            if abs(w) <= 100:
                w = w - rate * 4 * w * (w**2 - 4)
        texts.append(_name(w))
    return texts


def _name(w):
    if abs(w) > 100:
        return "lost"
    if abs(w + 2) <= 0.125:
        return "left"
    return "right" if abs(w - 2) <= 0.125 else "on the way"


def cases(rng):
    yield [], 0.1, 5
    yield [2.0], 0.1, 0
    yield [-1.0, 1.0], 0.01, 0
    yield [0.5, -2.5, 0.0, 9.0], 0.05, 50
    yield [2.125, -1.875, 2.25, -2.125, 1.75, -2.25], 0.05, 0
    yield [100.0, 100.5, -101.0, 99.5, -100.0], 0.05, 0
    yield [100.0, 100.5, -100.0], 98 / (400 * 9996), 1
    yield [99.5, -99.5], 97.5 / (398 * 9896.25), 1
    yield [0.5, -0.5, 0.0], 0.01, 5
    yield [3.5, 2.5, -2.5], 0.04, 40
    yield [4.0, -4.0, 1.0], 0.02, 60
    yield [9.0, -9.0], 0.05, 4
    yield [9.0, 0.5, -30.0], 0.05, 3000
    yield [3.25, -3.25], 0.04, 60
    for rate in (0.02, 0.03, 0.04):
        yield (rng.integers(-40, 41, 6) / 10).tolist(), rate, 40
        yield (rng.integers(-60, 61, 5) / 10).tolist(), rate, int(rng.integers(1, 6))


def wrong_valley_of_the_start(starts, rate, steps):
    """You go by the side on which a path starts. A long step may lead over the top: look at the last place."""
    return ["right" if w > 0 else "left" if w < 0 else "on the way" for w in starts]


def wrong_side_of_the_end(starts, rate, steps):
    """You go by the sign of the last place. A path can be on that side and still be far from the bottom."""
    texts = []
    for w in starts:
        for _ in range(steps):
            if abs(w) <= 100:
                w = w - rate * 4 * w * (w**2 - 4)
        texts.append("lost" if abs(w) > 100 else "right" if w > 0 else "left" if w < 0 else "on the way")
    return texts


def wrong_uphill(starts, rate, steps):
    """Your paths walk uphill. A step goes *against* the slope."""
    texts = []
    for w in starts:
        for _ in range(steps):
            if abs(w) <= 100:
                w = w + rate * 4 * w * (w**2 - 4)
        texts.append(_name(w))
    return texts
