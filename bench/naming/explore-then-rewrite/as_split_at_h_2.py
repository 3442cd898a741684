import re


def broken():
    return {2: "1 30m", 3: "1h 30min", 4: "2m 1h", 6: " "}


def minutes(text):
    match = re.fullmatch(r" *([0-9]+) *h *(?:([0-9]+) *m *)?", text)
    if match is None:
        raise ValueError(f"not a duration: {text!r}")
    hours, rest = match.groups()
    return int(hours) * 60 + (int(rest) if rest else 0)
