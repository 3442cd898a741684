"""You kept the proposal and added a line for each text that you had tried. Unknown signs and the
empty text are refused now, but "5m 1h" is still 65, "1 30m" is 130, and the digits of other
alphabets pass, since isdigit knows them too. The lines decided what you looked at. Start from the
six sentences instead."""

def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    if text.strip() == "":
        raise ValueError("no duration")
    total, number = 0, ""
    for sign in text:
        if sign.isdigit():
            number += sign
        elif sign == "h":
            total += int(number) * 60
            number = ""
        elif sign == "m":
            total += int(number)
            number = ""
        elif sign != " ":
            raise ValueError("unknown sign")
    if number:
        raise ValueError("a number without a unit")
    return total
