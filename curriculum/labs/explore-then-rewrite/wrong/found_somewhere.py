"""Your pattern looks for a duration somewhere in the text and ignores what is around it.
"about 2h" is 120, and in "1h 30min" the letters "in" go unnoticed. match and search are content
with a piece; fullmatch asks for the whole text."""

import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    found = DURATION.match(text)
    if not found or found.groups() == (None, None):
        raise ValueError(f"'{text}' is no duration")
    hours, rest = (int(number or 0) for number in found.groups())
    return hours * 60 + rest
