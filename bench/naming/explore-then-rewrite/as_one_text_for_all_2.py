import re


def broken():
    everything = "-5m 1h 2h 30"
    return {2: everything, 3: everything, 4: everything, 6: "12 x"}


def minutes(text):
    text = text.strip(" ")
    for pattern, units in (
        (r"([0-9]+) *h", (60,)),
        (r"([0-9]+) *m", (1,)),
        (r"([0-9]+) *h *([0-9]+) *m", (60, 1)),
    ):
        m = re.fullmatch(pattern, text)
        if m:
            return sum(int(g) * u for g, u in zip(m.groups(), units))
    raise ValueError("no duration: " + text)
