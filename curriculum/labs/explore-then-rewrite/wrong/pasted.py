"""You found out what the proposal gets wrong, and handed it in all the same. "1h30" is still 60
minutes and "5m 1h" is still 65. What you found is worth something only if your version does
better: write it from the six sentences."""

def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


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
