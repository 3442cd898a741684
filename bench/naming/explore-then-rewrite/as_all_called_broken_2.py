def broken():
    faults = {}
    faults[1] = "2 h5m"
    faults[2] = "1 30m"
    faults[3] = "1h 30min"
    faults[4] = "1h 2h"
    faults[5] = "2h m"
    faults[6] = "   "
    return faults


def minutes(text):
    parts = []
    number = ""
    gap = False
    for c in text:
        if c in "0123456789":
            if number and gap:
                raise ValueError("two numbers without a unit between them")
            number += c
            gap = False
        elif c == " ":
            gap = True
        elif c in "hm":
            if not number:
                raise ValueError("a unit without a number")
            parts.append((int(number), c))
            number, gap = "", False
        else:
            raise ValueError("unknown sign " + c)
    if number:
        raise ValueError("number without a unit")
    units = "".join(u for n, u in parts)
    if units not in ("h", "m", "hm"):
        raise ValueError("wrong units")
    return sum(n * 60 if u == "h" else n for n, u in parts)
