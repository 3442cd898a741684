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
    return {2: "1h30", 3: "-5m", 4: "5m 1h", 6: ""}


def minutes(text):
    return proposal(text)
