def proposal(text):
    """Convert a duration such as "1h 30m" or "45m" to minutes."""
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


def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    # TODO: explore; which sentences does the proposal not keep?
    return {}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    # TODO: your own version, written from the contract
    return proposal(text)
