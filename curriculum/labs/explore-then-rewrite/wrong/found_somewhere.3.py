import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    parts = re.findall(r"([0-9]+) *([hm])", text)
    if not parts:
        raise ValueError("no duration")
    return sum(int(n) * (60 if u == "h" else 1) for n, u in parts)
