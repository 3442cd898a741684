import re

DURATION = re.compile(r" *(?:([0-9]+) *h *)?(?:([0-9]+) *m *)?")


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    hours, rest = text.split("h")
    return int(hours) * 60 + (int(rest.replace("m", "")) if rest.strip() else 0)
