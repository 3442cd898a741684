def broken():
    return {2: "1 30m", 3: "2h 5m.", 4: "1m 2m", 6: "  "}


def minutes(text):
    result = 0
    digits = ""
    for c in text:
        if c.isdigit():
            digits = digits + c
        if c == "h":
            result = result + 60 * int(digits)
            digits = ""
        if c == "m":
            result = result + int(digits)
            digits = ""
    return result
