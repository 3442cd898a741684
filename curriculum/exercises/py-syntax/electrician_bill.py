"""The electrician's bill

An electrician charges 48 euros for every hour of work, and half a euro for every kilometre of driving. The
electrician drives both ways, there and back.

Somebody has started a function for the bill. There are three gaps, marked by three dots. Fill them in. `hours` is a
float, `km` an int: the kilometres one way. The function returns a text with two digits after the decimal point.

>>> electrician_bill(2.5, 20)
'to pay: 140.00 EUR'
>>> electrician_bill(1.0, 3)
'to pay: 51.00 EUR'
"""

minutes = 4
chapter = "05-functions"
kind = "complete"
starter = '''def electrician_bill(hours: float, km: int) -> str:
    work = ...
    travel = ...
    return ...
'''


def electrician_bill(hours: float, km: int) -> str:
    work = hours * 48
    travel = km * 2 * 0.5
    return f"to pay: {work + travel:.2f} EUR"


def cases(rng):
    yield (1.0, 0)
    yield (2.5, 20)
    yield (1.0, 3)
    yield (0.25, 7)
    for _ in range(4):
        yield (rng.integers(1, 40).item() / 4, rng.integers(1, 60).item())


def wrong_one_way(hours, km):
    """You charge for the drive once. The electrician has to drive back too."""
    return f"to pay: {hours * 48 + km * 0.5:.2f} EUR"


def wrong_digits_missing(hours, km):
    """Your text does not always have two digits after the decimal point. `:.2f` belongs in the gap of the
    f-string."""
    return f"to pay: {hours * 48 + km * 2 * 0.5} EUR"


def wrong_words_missing(hours, km):
    """You return the number alone. The examples show the whole text, with words before and after it."""
    return f"{hours * 48 + km * 2 * 0.5:.2f}"


def wrong_euro_for_each_km(hours, km):
    """You charge a whole euro for every kilometre. It is half a euro, for the way there and for the way back."""
    return f"to pay: {hours * 48 + km * 2:.2f} EUR"
