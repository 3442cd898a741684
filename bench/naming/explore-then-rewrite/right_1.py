DIGITS = frozenset("0123456789")
WORTH = {"h": 60, "m": 1}


def broken():
    return dict(zip((2, 3, 4, 6), ("7 5m", "5m?", "3m 2h", " " * 3)))


def _lex(text):
    words = []
    for chunk in text.split(" "):
        word = ""
        for sign in chunk:
            if sign in DIGITS:
                word += sign
            elif sign in WORTH:
                words += [word] * bool(word) + [sign]
                word = ""
            else:
                raise ValueError(f"{sign!r} has no meaning here")
        words += [word] * bool(word)
    return words


def minutes(text):
    words = _lex(text)
    numbers, units = words[::2], words[1::2]
    if units not in (["h"], ["m"], ["h", "m"]) or len(numbers) != len(units):
        raise ValueError(f"{text!r} is nobody's time")
    if not all(DIGITS.issuperset(n) for n in numbers):
        raise ValueError("a unit stands where a number should")
    return sum(WORTH[u] * int(n) for n, u in zip(numbers, units))
