def broken():
    return {2: "1h30", 3: "1h 30min", 4: "5m 1h", 6: ""}


def minutes(text):
    total, number = 0, ""
    parts = 0
    for sign in text:
        if sign.isdigit():
            number += sign
        elif sign == "h":
            total += int(number) * 60
            number = ""
            parts += 1
        elif sign == "m":
            total += int(number)
            number = ""
            parts += 1
        elif sign != " ":
            raise ValueError(f"sign {sign!r} is not allowed")
    if number:
        raise ValueError("the last number has no unit")
    if parts == 0:
        raise ValueError("no part")
    return total
