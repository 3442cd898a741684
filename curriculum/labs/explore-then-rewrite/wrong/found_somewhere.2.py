import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    h = re.search(r"([0-9]+) *h", text)
    m = re.search(r"([0-9]+) *m", text)
    if not h and not m:
        raise ValueError("no duration")
    return (int(h.group(1)) * 60 if h else 0) + (int(m.group(1)) if m else 0)
