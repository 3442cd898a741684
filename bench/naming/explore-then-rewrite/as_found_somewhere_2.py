import re

PATTERN = r"([0-9]+) *h *([0-9]+) *m|([0-9]+) *h|([0-9]+) *m"


def broken():
    return {2: "1 30m", 3: "5m!", 4: "1h 1h", 6: " "}


def minutes(text):
    found = re.search(PATTERN, text)
    if not found:
        raise ValueError(f"{text!r} holds no duration")
    h1, m1, h2, m2 = found.groups()
    hours = h1 or h2 or "0"
    mins = m1 or m2 or "0"
    return int(hours) * 60 + int(mins)
