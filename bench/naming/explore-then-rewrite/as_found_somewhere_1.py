import re


def broken():
    return {2: "1h30", 3: "1h 30min", 4: "5m 1h", 6: ""}


def minutes(text):
    m = re.match(r" *(?:([0-9]+) *h)? *(?:([0-9]+) *m)?", text)
    if m.group(1) is None and m.group(2) is None:
        raise ValueError("no duration")
    return int(m.group(1) or 0) * 60 + int(m.group(2) or 0)
