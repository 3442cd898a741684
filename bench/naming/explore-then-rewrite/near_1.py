import re


def broken():
    return {2: "1h30", 3: "-5m", 4: "5m 1h", 6: ""}


def minutes(text):
    match = re.fullmatch(r" *(?:([0-9]+) *h *)?([0-9]+) *m *", text)
    if match is None:
        raise ValueError(f"not a duration: {text!r}")
    hours, rest = match.groups()
    return int(hours or 0) * 60 + int(rest)
