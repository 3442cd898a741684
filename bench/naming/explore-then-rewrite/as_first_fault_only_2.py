def broken():
    return {3: "1h 30min"}


def tokens(text):
    result = []
    for i, c in enumerate(text):
        if c == " ":
            continue
        if c in "0123456789":
            if result and result[-1].isdigit() and text[i - 1] != " ":
                result[-1] += c
            else:
                result.append(c)
        elif c in ("h", "m"):
            result.append(c)
        else:
            raise ValueError(f"unknown sign {c!r}")
    return result


def minutes(text):
    t = tokens(text)
    if len(t) == 2 and t[0].isdigit() and t[1] in "hm":
        return int(t[0]) * (60 if t[1] == "h" else 1)
    if len(t) == 4 and t[0].isdigit() and t[1] == "h" and t[2].isdigit() and t[3] == "m":
        return int(t[0]) * 60 + int(t[2])
    raise ValueError("not a duration")
