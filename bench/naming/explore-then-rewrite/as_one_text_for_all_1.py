import re


def broken():
    return {2: "5m x 30", 3: "5m x 30", 4: "5m 1h 30", 6: "45"}


def minutes(text):
    match = re.fullmatch(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?", text)
    if match is None or (match[1] is None and match[2] is None):
        raise ValueError("not a duration")
    return int(match[1] or "0") * 60 + int(match[2] or "0")
