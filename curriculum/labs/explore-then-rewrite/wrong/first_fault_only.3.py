import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    return {4: "5m 1h"}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    found = DURATION.fullmatch(text)
    if not found or found.groups() == (None, None):
        raise ValueError(f"'{text}' is no duration")
    hours, rest = (int(number or 0) for number in found.groups())
    return hours * 60 + rest
