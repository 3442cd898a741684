def broken():
    faults = dict()
    return faults


def minutes(text):
    total = 0
    number = ""
    closed = False
    seen = ""
    for sign in text:
        if sign == " ":
            closed = number != ""
        elif sign in "0123456789":
            if closed:
                raise ValueError("number without unit")
            number += sign
        elif sign == "h" or sign == "m":
            if number == "":
                raise ValueError("unit without number")
            if sign in seen or "m" in seen:
                raise ValueError("wrong order of units")
            seen += sign
            total += int(number) * (60 if sign == "h" else 1)
            number = ""
            closed = False
        else:
            raise ValueError("sign not allowed")
    if number != "" or seen == "":
        raise ValueError("incomplete")
    return total
