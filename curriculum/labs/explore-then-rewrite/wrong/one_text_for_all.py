"""You show every fault with texts that break several sentences at once. "5m x 30" has an unknown
sign, a number without a unit, and more; when the proposal accepts it, nobody can tell which sentence
it ignored. Break one sentence and keep the others: "5m!" for 3, "5m 30" for 2."""

import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "5m x 30", 3: "5m x 30", 4: "5m 1h x", 6: "x"}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    found = DURATION.fullmatch(text)
    if not found or found.groups() == (None, None):
        raise ValueError(f"'{text}' is no duration")
    hours, rest = (int(number or 0) for number in found.groups())
    return hours * 60 + rest
