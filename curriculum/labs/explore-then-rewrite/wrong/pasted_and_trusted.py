"""You say that the proposal keeps all six sentences, and hand it in. It gets the texts right that
everybody tries first, and takes "1h30" for 60 minutes, "-5m" for 5 and an empty text for 0. Find
for each sentence a text that would show it, and run that."""

def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
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
    return total
