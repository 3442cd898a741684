"""Typed numbers

Every number of a resume has to come out of a slot. Find numbers that somebody typed, and slots that can't be filled.

- `claims`: a dict from the name of a claim to a pair: its text, and the dict of its figures. A slot is written `{name}` or
  `{name:format}`, such as `{found:.0%}`; the name consists of letters, digits and `_`. There are no other braces.
- A claim has a fault `typed` if a digit stands outside of its slots, and a fault `unknown` if the name of a slot isn't among its
  figures. Each fault is named once for a claim.
- Returns a sorted list of pairs: the claim's name and the fault.

>>> typed_numbers({"late": ("finds {found:.0%} of 412, {gain} more", {"found": 0.71})})
[('late', 'typed'), ('late', 'unknown')]
>>> typed_numbers({"late": ("finds {found:.0%} of {n_2}", {"found": 0.71, "n_2": 412})})
[]
"""

import re

minutes = 8
chapter = "02-bullet-points-that-hold"
hint = "`re.findall` with the name in parentheses gives the names of all slots; `re.sub` takes the slots out."


def typed_numbers(claims: dict) -> list:
    faults = []
    for name, (text, figures) in claims.items():
        if re.search(r"\d", re.sub(r"\{[^}]*\}", "", text)):
            faults.append((name, "typed"))
        if any(slot not in figures for slot in re.findall(r"\{(\w+)", text)):
            faults.append((name, "unknown"))
    return sorted(faults)


def cases(rng):
    yield ({},)
    yield ({"a": ("plain words", {})},)
    yield ({"a": ("{x}", {"x": 1})},)
    yield ({"a": ("{x}", {"x": 0})},)
    yield ({"a": ("{x:.2f} of {n}", {"x": 0.5, "n": 9})},)
    yield ({"a": ("{x:.2f} of 9", {"x": 0.5})},)
    yield ({"b": ("{n_2} rows", {"n_2": 4}), "a": ("{n2:d}", {"n2": 4})},)
    yield ({"b": ("{x} {y}", {"x": 1}), "a": ("{gain:+.1f} points", {"found": 3})},)
    yield ({"z": ("7 {x}", {}), "m": ("{x} 7 {y} 8", {"x": 7})},)
    yield ({"late": ("{found:.0%} of 412, {gain} more", {"found": 0.71})},)
    yield ({"b": ("top 3", {"top": 3}), "a": ("{a} and {b}", {"a": 1, "b": 2, "c": 3})},)
    yield ({"a": ("{x}{y}", {"y": 2}), "b": ("{y:.1f}5", {"y": 2})},)
    yield ({"q": ("{low:.1f} to {high:.1f}", {"low": 1.0}), "p": ("{low:>8} kg", {"low": 2})},)
    parts = ["{x:.1f}", "{y}", "{n_1:d}", "of 20", "rows", "{z:+.2f}", "v2"]
    for n in (2, 3, 4):
        claims = {}
        for name in ("c", "a", "b"):
            text = " ".join(parts[i] for i in rng.integers(0, len(parts), n).tolist())
            claims[name] = (text, {key: 1 for key in ["x", "y", "n_1", "z"] if rng.random() < 0.7})
        yield (claims,)


def wrong_digits_of_formats(claims):
    """You count the digits inside slots. The 2 of `{x:.2f}` says how a figure is shown; it isn't a typed number."""
    faults = []
    for name, (text, figures) in claims.items():
        faults += [(name, "typed")] * (re.search(r"\d", text) is not None)
        faults += [(name, "unknown")] * any(slot not in figures for slot in re.findall(r"\{(\w+)", text))
    return sorted(faults)


def wrong_plain_slots_only(claims):
    """You see only slots without a format. `{found:.0%}` is one as well."""
    faults = []
    for name, (text, figures) in claims.items():
        faults += [(name, "typed")] * (re.search(r"\d", re.sub(r"\{\w+\}", "", text)) is not None)
        faults += [(name, "unknown")] * any(slot not in figures for slot in re.findall(r"\{(\w+)\}", text))
    return sorted(faults)


def wrong_unused_figures(claims):
    """You report figures without a slot. They do no harm; what can't be filled is a slot without a figure."""
    faults = []
    for name, (text, figures) in claims.items():
        faults += [(name, "typed")] * (re.search(r"\d", re.sub(r"\{[^}]*\}", "", text)) is not None)
        faults += [(name, "unknown")] * any(key not in re.findall(r"\{(\w+)", text) for key in figures)
    return sorted(faults)
