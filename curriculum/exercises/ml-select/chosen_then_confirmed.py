"""Chosen here, confirmed there

A hotel tried several variants of its model for cancelled bookings. The variant is chosen on the validation rows: the
one with the highest mean score, among equals the first. Only this one is then compared with the present model on the
test rows, which had no part in the choice.

- `valid`, `test`: dicts from a name to an array of scores, one for each row. `test` has the key `"present"` and all
  names of `valid`; `valid` has at least one name and no `"present"`. All arrays of `test` are equally long, at least
  two rows.
- The interval of the mean difference on the test rows, variant minus present, reaches 1.96 standard errors to each
  side (standard deviation with n - 1).
- Returns a tuple: the name of the variant, the mean difference on the test rows (a float, not rounded), and
  `"better"` if the whole interval lies above 0, `"worse"` if it lies below, else `"tie"`.

>>> valid = {"deep": np.array([1, 0, 1]), "wide": np.array([1, 1, 1])}
>>> test = {"present": np.array([0, 1, 0, 1]), "deep": np.array([1, 1, 1, 1]), "wide": np.array([1, 1, 0, 0])}
>>> chosen_then_confirmed(valid, test)
('wide', 0.0, 'tie')
"""

import numpy as np

minutes = 8
chapter = "02-the-best-of-many"
hint = "Two separate steps: a name from `valid` alone, then one sample of differences from `test`. How many variants were tried on the test rows?"


def chosen_then_confirmed(valid: dict[str, np.ndarray], test: dict[str, np.ndarray]) -> tuple[str, float, str]:
    name = max(valid, key=lambda variant: valid[variant].mean())
    d = test[name] - test["present"]
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    verdict = "tie"
    if d.mean() > half:
        verdict = "better"
    elif d.mean() < -half:
        verdict = "worse"
    return name, float(d.mean()), verdict


def _verdict(d, times):
    half = times * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean()), "better" if d.mean() > half else "worse" if d.mean() < -half else "tie"


def _shift(size, by):
    """Differences whose mean is that many standard errors from 0."""
    d = np.arange(size) - (size - 1) / 2
    return d + by * d.std(ddof=1) / np.sqrt(size)


def cases(rng):
    a = np.array
    flat = np.zeros(8)
    yield {"x": a([1, 0])}, {"present": a([0, 1]), "x": a([1, 0])}
    valid = {"deep": a([1, 0, 1]), "wide": a([1, 1, 1])}
    yield valid, {"present": a([0, 1, 0, 1]), "deep": a([1, 1, 1, 1]), "wide": a([1, 1, 0, 0])}
    yield {"x": a([2, 2]), "y": a([3, 1])}, {"y": flat + 9, "present": flat, "x": _shift(8, 2.2)}
    yield {"y": a([1, 1]), "x": a([2, 2])}, {"present": flat, "x": _shift(8, -2.2), "y": flat + 1}
    yield {"p": a([0, 0]), "q": a([5, 6]), "r": a([4, 4])}, {"present": flat + 3, "p": _shift(8, 5), "q": 3 + _shift(8, 1.8), "r": 3 + flat}
    yield {"p": a([0, 0]), "q": a([5, 6]), "r": a([4, 4])}, {"present": flat, "p": _shift(8, -3), "q": _shift(8, 2.1), "r": _shift(8, 4)}
    yield {"p": a([9, 9]), "q": a([5, 6]), "r": a([4, 4])}, {"present": flat, "p": _shift(8, -1.9), "q": _shift(8, 2.1), "r": _shift(8, 4)}
    yield {"same": a([3, 4]), "other": a([1, 1])}, {"same": flat + 2, "present": flat + 2, "other": flat + 5}
    yield {"x": a([1, 2])}, {"present": flat, "x": _shift(8, -1.8)}
    for _ in range(3):
        names = ["one", "two", "three", "four"]
        valid, test = {}, {"present": rng.normal(size=12) * 30}
        for i in rng.permutation(4):
            valid[names[int(i)]] = rng.normal(size=9)
            by = float(rng.choice([-3, -2.1, -1.5, 1.5, 2.1, 3]))
            test[names[int(i)]] = test["present"] + _shift(12, by)
        yield valid, test


def wrong_chosen_on_the_test(valid, test):
    """You choose the variant by its test scores. Then the test rows have had a part in the choice, and its gain there is too
    large."""
    name = max(valid, key=lambda variant: test[variant].mean())
    return (name, *_verdict(test[name] - test["present"], 1.96))


def wrong_gain_on_validation(valid, test):
    """You use the variant's mean on the validation rows for its gain. There it was picked for its luck as well; take the
    difference on the test rows."""
    name = max(valid, key=lambda variant: valid[variant].mean())
    mean, verdict = _verdict(test[name] - test["present"], 1.96)
    return name, float(valid[name].mean() - test["present"].mean()), verdict


def wrong_present_minus_variant(valid, test):
    """Your difference has the wrong sign: a better variant is called worse. Take the present model from the variant."""
    name = max(valid, key=lambda variant: valid[variant].mean())
    return (name, *_verdict(test["present"] - test[name], 1.96))


def wrong_mean_decides(valid, test):
    """You go by the sign of the mean difference alone. If its interval holds 0, it's a tie."""
    name = max(valid, key=lambda variant: valid[variant].mean())
    return (name, *_verdict(test[name] - test["present"], 0))
