'''Find the mistake: the same answer for everyone

A parcel counter has three answers: `"too heavy, try the freight office"`, `"not today"` for any other
trouble with a parcel, and `"that is 8 euros"` with the price. But nobody is ever sent to the freight office. Find the mistake and
fix it. `_fee` is right: it raises `TooHeavy`, which is a kind of `Trouble`, for over 30 kilos, and `Trouble` for over 120
centimetres. If a parcel is both, it is too heavy.

- `kilos` and `centimetres`: ints, at least 1.
- Returns one of the three texts.

>>> answer(4, 50)
'that is 8 euros'
>>> answer(31, 50)
'too heavy, try the freight office'
>>> answer(4, 121)
'not today'
'''

kind = "fix"
minutes = 6
chapter = "03-refuse-and-clean-up"
hint = "A TooHeavy is raised. Which `except` is asked first, and does it fit?"

starter = '''
class Trouble(Exception):
    pass


class TooHeavy(Trouble):
    pass


def _fee(kilos: int, centimetres: int) -> int:
    if kilos > 30:
        raise TooHeavy(f"{kilos} kilos")
    if centimetres > 120:
        raise Trouble(f"{centimetres} centimetres")
    return 4 + kilos


def answer(kilos: int, centimetres: int) -> str:
    try:
        fee = _fee(kilos, centimetres)
    except Trouble:
        return "not today"
    except TooHeavy:
        return "too heavy, try the freight office"
    return f"that is {fee} euros"
'''


class Trouble(Exception):
    pass


class TooHeavy(Trouble):
    pass


def _fee(kilos: int, centimetres: int) -> int:
    if kilos > 30:
        raise TooHeavy(f"{kilos} kilos")
    if centimetres > 120:
        raise Trouble(f"{centimetres} centimetres")
    return 4 + kilos


def answer(kilos: int, centimetres: int) -> str:
    try:
        fee = _fee(kilos, centimetres)
    except TooHeavy:
        return "too heavy, try the freight office"
    except Trouble:
        return "not today"
    return f"that is {fee} euros"


def cases(rng):
    yield (1, 1)
    yield (4, 50)
    yield (30, 120)
    yield (31, 50)
    yield (4, 121)
    yield (31, 121)
    yield (40, 150)
    yield (31, 200)
    yield (30, 121)
    yield (31, 120)
    yield (29, 119)
    yield (32, 1)
    yield (1, 122)
    for n in rng.integers(1, 30, 3).tolist():
        yield (n, int(rng.integers(10, 120)))
        yield (n + 30, int(rng.integers(10, 200)))
        yield (n, 120 + n)


def wrong_freight_for_all(kilos, centimetres):
    """You send every parcel with any trouble to the freight office. A long parcel that is light should get "not
    today"."""
    try:
        fee = _fee(kilos, centimetres)
    except Trouble:
        return "too heavy, try the freight office"
    return f"that is {fee} euros"


def wrong_length_not_caught(kilos, centimetres):
    """You catch only TooHeavy now, so a long parcel ends the program. Both kinds need their answer."""
    try:
        fee = _fee(kilos, centimetres)
    except TooHeavy:
        return "too heavy, try the freight office"
    return f"that is {fee} euros"


def wrong_length_first(kilos, centimetres):
    """You ask about the length first. A parcel that is too long and too heavy is too heavy."""
    if centimetres > 120:
        return "not today"
    try:
        fee = _fee(kilos, centimetres)
    except Trouble:
        return "too heavy, try the freight office"
    return f"that is {fee} euros"
