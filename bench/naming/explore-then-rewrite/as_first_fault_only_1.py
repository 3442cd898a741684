import re

DURATION = re.compile(r"\s*(?:([0-9]+)\s*h)?\s*(?:([0-9]+)\s*m)?\s*")


def broken():
    return {2: "1h30"}


def minutes(text):
    m = DURATION.fullmatch(text)
    if not m or not any(m.groups()):
        raise ValueError("no duration")
    hours, mins = m.groups(default="0")
    return 60 * int(hours) + int(mins)
