def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h 45", 3: "1h 30m.", 4: "1m 1m", 6: " "}


def whole(text):
    """Return the number that text holds and nothing else; int alone takes +1, 1_0 and more."""
    digits = text.strip(" ")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"'{text}' is no whole number")
    return int(digits)


def minutes(text):
    """Return the minutes of a duration, cut in two at its h."""
    before, h, after = text.rpartition("h")
    hours = whole(before) if h else 0
    if h and after.strip(" ") == "":
        return hours * 60
    if not after.rstrip(" ").endswith("m"):
        raise ValueError(f"'{text}' does not end with a unit")
    return hours * 60 + whole(after.rstrip(" ")[:-1])
