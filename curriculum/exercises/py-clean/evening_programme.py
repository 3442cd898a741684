"""One function for each question

A theatre prints its programme. The text for one evening was made by a single long function; now it is to be made of three small
ones. Two of them are missing. Complete them.

- `clock`: the time as people write it: 1170 minutes after midnight are `"19:30"`. Both parts always have two digits.
- `title`: the title in capitals if `premiere` is True, otherwise unchanged; and with a star at its end (and no space before it) if
  `sold_out` is True. Both flags are passed by name.
- `start`: minutes after midnight, an int from 0 to 1439. `name`: a text. `premiere`, `sold_out`: bools.

>>> evening(1170, "Macbeth", True, False)
'19:30 MACBETH'
>>> evening(545, "Peter Pan", False, True)
'09:05 Peter Pan*'
"""

kind = "complete"
minutes = 4
chapter = "02-one-job-each"
hint = "`f\"{n:02}\"` writes a number with two digits. Which sign among the parameters makes those after it keyword-only?"

starter = '''
def clock(minutes):
    """The time of day as people write it."""
    ...


def title(...):
    """The title as it is printed."""
    ...


def evening(start: int, name: str, premiere: bool, sold_out: bool) -> str:
    return f"{clock(start)} {title(name, premiere=premiere, sold_out=sold_out)}"
'''


def _clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _title(name, *, premiere, sold_out):
    text = name.upper() if premiere else name
    return text + "*" if sold_out else text


def evening(start: int, name: str, premiere: bool, sold_out: bool) -> str:
    return f"{_clock(start)} {_title(name, premiere=premiere, sold_out=sold_out)}"


def cases(rng):
    yield (0, "Hamlet", False, False)
    yield (1439, "Hamlet", True, False)
    yield (600, "Hamlet", False, True)
    yield (5, "Hamlet", True, True)
    yield (59, "The Tempest", False, False)
    yield (60, "The Tempest", True, True)
    yield (545, "Peter Pan", False, True)
    yield (1170, "Macbeth", True, False)
    yield (1205, "A Doll's House", True, True)
    for start in rng.integers(0, 1440, 6).tolist():
        yield (start, ["Macbeth", "King Lear", "Faust"][int(rng.integers(0, 3))], bool(rng.integers(0, 2)), bool(rng.integers(0, 2)))


def wrong_flags_swapped(start, name, premiere, sold_out):
    """Your two flags are swapped: what is sold out gets capitals, and a premiere gets the star."""
    return f"{_clock(start)} {_title(name, premiere=sold_out, sold_out=premiere)}"


def wrong_one_digit(start, name, premiere, sold_out):
    """Your times look like "9:5". Both parts need two digits."""
    return f"{start // 60}:{start % 60} {_title(name, premiere=premiere, sold_out=sold_out)}"


def wrong_only_one_flag(start, name, premiere, sold_out):
    """A premiere that is sold out gets its capitals but no star. The flags don't exclude each other."""
    if premiere:
        return f"{_clock(start)} {name.upper()}"
    return f"{_clock(start)} {name}*" if sold_out else f"{_clock(start)} {name}"
