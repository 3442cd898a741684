"""Neither bend nor rounding

Somebody measured the same slope with many steps and knows what should have come out. With a large step the curve
bends on the way; with a tiny one, rounding spoils the result. Find the step with the smallest error, and say what
went wrong with each of the others.

- `measured`: a list of lists `[step, slope]`, two numbers each, in any order. All steps are above 0 and different
  from each other, and there is at least one.
- `true`: the slope that should have come out.
- Returns a tuple: the best step, and a list with a text for each row of `measured`, in its order: `"best"` for the
  best step, `"bend"` for larger steps and `"rounding"` for smaller ones. If several steps have the smallest error,
  the largest of them is the best: it's the furthest from rounding.

>>> neither_bend_nor_rounding([[0.1, 3.01], [1e-5, 3.0], [1e-13, 3.1]], 3)
(1e-05, ['bend', 'best', 'rounding'])
"""

minutes = 7
chapter = "02-both-sides"
hint = "`min` with `key=` may compare pairs: first the error, then something that is smaller for a larger step."


def neither_bend_nor_rounding(measured: list[list[float]], true: float) -> tuple[float, list[str]]:
    best = min(measured, key=lambda row: (abs(row[1] - true), -row[0]))[0]
    texts = []
    for step, _ in measured:
        if step == best:
            texts.append("best")
        else:
            texts.append("bend" if step > best else "rounding")
    return best, texts


def cases(rng):
    yield [[0.1, 5.0]], 3
    yield [[0.1, 3.5], [0.01, 3.2]], 3
    yield [[0.1, 2.5], [0.01, 3.2]], 3
    yield [[0.1, 3.01], [1e-5, 3.0], [1e-13, 3.1]], 3
    yield [[1e-5, 2.0], [1e-3, 2.0], [0.1, 2.5]], 2
    yield [[1e-3, 2.0], [1e-5, 2.0], [1e-12, 1.5]], 2
    yield [[1e-9, -4.5], [1e-1, -4.25], [1e-4, -4.0]], -4
    yield [[0.5, 7.25], [0.25, 6.75], [0.125, 7.0625], [1e-15, 0.0]], 7
    yield [[0.5, 8.0], [1e-4, 6.75], [1e-6, 7.25], [1e-15, 0.0]], 7
    yield [[1e-13, 3.5], [1e-5, 3.0], [0.1, 3.25]], 3
    yield [[1e-9, 2.5], [0.1, 2.25], [1e-4, 2.0]], 2
    yield [[0.01, 6.0], [0.1, 6.5], [1e-12, 7.5]], 6
    for n in (4, 7):
        steps = [10.0 ** -int(k) for k in rng.permutation(12)[:n]]
        true = int(rng.integers(-9, 10))
        rows = [[step, true + float(rng.choice([-0.5, -0.25, 0.25, 0.5]))] for step in steps]
        yield rows, true
        yield rows[1:], true


def _texts(measured, best):
    return [("best" if step == best else "bend" if step > best else "rounding") for step, _ in measured]


def wrong_smallest_step(measured, true):
    """You take the smallest step for the best. Below some step rounding takes over: compare the errors."""
    best = min(step for step, _ in measured)
    return best, _texts(measured, best)


def wrong_sign_of_the_error(measured, true):
    """You look for the smallest difference with its sign, so the slope that is furthest *below* wins. Compare
    the errors without their signs."""
    best = min((slope - true, -step) for step, slope in measured)[1] * -1
    return best, _texts(measured, best)


def wrong_smaller_of_equals(measured, true):
    """Of several steps with the smallest error you take a smaller one. The largest of them was asked for."""
    best = min((abs(slope - true), step) for step, slope in measured)[1]
    return best, _texts(measured, best)


def wrong_by_order(measured, true):
    """You call the rows before the best "bend" and those after it "rounding". The rows are in any order: compare the
    steps."""
    best = min((abs(slope - true), -step) for step, slope in measured)[1] * -1
    place = [step for step, _ in measured].index(best)
    return best, ["bend"] * place + ["best"] + ["rounding"] * (len(measured) - place - 1)
