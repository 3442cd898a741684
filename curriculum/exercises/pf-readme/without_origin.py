'''Numbers without an origin

Every number in the results of a README should come from the file with the figures. Name those that don't.

- `text`: one paragraph. Its numbers are whole, or have a point and digits behind it: `412`, `0.81`. There are no others.
- `metrics`: a dict from the name of a figure to its value, whole or with a fraction, 0 or more.
- A number comes from a figure if it is that figure, written with as many digits after the point as the number has (f-string
  with `.1f` and so on). A number that is followed by ` %` (one space, then the sign) comes from a figure if it is 100 times that
  figure, written in the same way.
- Returns the numbers without an origin, as texts, in the order of the text. A number that occurs twice is returned twice. The sign
  isn't part of a number.

>>> without_origin("AUC 0.81 on 412 trains, 19 % late", {"auc": 0.8137, "rows": 412, "late": 0.186})
[]
>>> without_origin("AUC 0.82, 19 % late, 0.2 without a model", {"auc": 0.8137, "late": 0.178})
['0.82', '19']
'''

import re

minutes = 8
chapter = "01-a-readme-that-can-be-checked"
hint = "`re.findall` with two pairs of parentheses gives pairs: the number, and the sign or an empty text."


def without_origin(text: str, metrics: dict[str, float]) -> list[str]:
    missing = []
    for number, sign in re.findall(r"(\d+(?:\.\d+)?)( %)?", text):
        digits = len(number.partition(".")[2])
        factor = 100 if sign else 1
        if not any(f"{factor * value:.{digits}f}" == number for name, value in metrics.items()):
            missing.append(number)
    return missing


def cases(rng):
    yield ("", {"auc": 0.5})
    yield ("412 trains", {"rows": 412})
    yield ("412 trains", {})
    yield ("AUC 0.8", {"auc": 0.8137})
    yield ("AUC 0.814, or 0.81, or 0.82", {"auc": 0.8137})
    yield ("AUC 0.79", {"auc": 0.786})
    yield ("19 % late", {"late": 0.186})
    yield ("18.6 % late, 18 % early", {"late": 0.1862, "early": 0.1836})
    yield ("19 rows", {"late": 0.19})
    yield ("19% late", {"late": 0.19})
    yield ("0.19 %", {"late": 0.19})
    yield ("1 of 20, 5 %, 20 again", {"share": 0.05, "rows": 20, "first": 1})
    yield ("7 and 7 and 7.0", {"a": 7})
    yield ("7.0 and 8 and 8", {"a": 7, "b": 9})
    yield ("8 of 9, 8 %, 8", {"a": 9})
    yield ("0.3 and 0.3 and 0.31", {"a": 0.313})
    yield ("12 and 5 % and 12 and 5 %", {"a": 5})
    yield ("0.50 against 0.5", {"base": 0.5})
    yield ("9 %, 0.1 % and 0.09", {"error": 0.0912})
    yield ("3.2 s, 320 %, 3", {"seconds": 3.2})
    for _ in range(3):
        a, b = float(rng.integers(1000, 9999)) / 10000, int(rng.integers(20, 900))
        shown = [f"{a:.2f}", f"{a:.3f}", f"{100 * a:.1f} %", f"{b}", f"{b + 1}", f"{100 * a + 1:.0f} %", f"{a + 0.01:.2f}"]
        order = rng.permutation(len(shown)).tolist()
        yield (" and ".join(shown[i] for i in order), {"auc": a, "rows": b})


def wrong_all_digits(text, metrics):
    """You compare the number with the whole figure. 0.8137 with two digits after the point is 0.81, and that has an origin."""
    found = re.findall(r"(\d+(?:\.\d+)?)( %)?", text)
    return [n for n, sign in found if not any(abs(float(n) - (100 if sign else 1) * v) < 1e-12 for v in metrics.values())]


def wrong_cut_off(text, metrics):
    """You cut digits off instead of rounding. 0.786 with two digits after the point is 0.79; cut off it would be 0.78."""
    missing = []
    for number, sign in re.findall(r"(\d+(?:\.\d+)?)( %)?", text):
        scale = 10 ** len(number.partition(".")[2])
        values = [int((100 if sign else 1) * value * scale + 1e-9) for value in metrics.values()]
        if round(float(number) * scale) not in values:
            missing.append(number)
    return missing


def wrong_per_cent_as_it_is(text, metrics):
    """You compare `19 %` with 19. The file says 0.186 for it: with the sign, a figure counts 100 times."""
    missing = []
    for number in re.findall(r"\d+(?:\.\d+)?", text):
        digits = len(number.partition(".")[2])
        if not any(f"{value:.{digits}f}" == number for value in metrics.values()):
            missing.append(number)
    return missing


def wrong_each_once(text, metrics):
    """You name each number once. Every place in the text has to be corrected, so a number that occurs twice is returned twice."""
    missing = []
    for number, sign in re.findall(r"(\d+(?:\.\d+)?)( %)?", text):
        digits = len(number.partition(".")[2])
        good = any(f"{(100 if sign else 1) * value:.{digits}f}" == number for value in metrics.values())
        if not good and number not in missing:
            missing.append(number)
    return missing
