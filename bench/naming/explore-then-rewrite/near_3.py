import re


def broken():
    return {2: "1h30", 3: "-5m", 4: "5m 1h", 6: ""}


def minutes(text):
    match = re.fullmatch(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?", text)
    if match is None or (match[1] is None and match[2] is None):
        raise ValueError(f"not a duration: {text!r}")
    hours = float(match[1] or 0)
    hours += float(match[2] or 0) / 60
    return round(hours * 60)
