VALUES = {"h": 60, "m": 1}


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {6: "   ", 4: "1h 2h", 3: "-5m", 2: "1 30m"}


def parts(text):
    """Yield (number, unit) of each part; ValueError where text is not made of parts."""
    number, closed = "", False
    for sign in text:
        if sign in "0123456789" and not closed:
            number += sign
        elif sign in VALUES and number:
            yield int(number), sign
            number, closed = "", False
        elif sign == " ":
            closed = number != ""
        else:
            raise ValueError(f"'{sign}' is out of place in '{text}'")
    if number:
        raise ValueError(f"'{text}' ends with a number that has no unit")


def minutes(text):
    """Return the minutes of a duration, read sign by sign."""
    found = list(parts(text))
    if [unit for _, unit in found] not in (["h"], ["m"], ["h", "m"]):
        raise ValueError(f"'{text}' needs hours, minutes, or both, once and in this order")
    return sum(number * VALUES[unit] for number, unit in found)
