"""You stopped at the first fault. The proposal takes "1h30" for 60 minutes, and that is one; it
also accepts "-5m", "5m 1h" and an empty text. A proposal that is wrong in one place has not earned
trust in the others. Go through all six sentences."""

import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30"}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    found = DURATION.fullmatch(text)
    if not found or found.groups() == (None, None):
        raise ValueError(f"'{text}' is no duration")
    hours, rest = (int(number or 0) for number in found.groups())
    return hours * 60 + rest
