'''Two odd letters for one

In a table of customers some names were read with the wrong encoding: UTF-8 bytes taken for Latin-1, so that Zoë became
ZoÃ«. Others are right. Return the name as it was meant. It goes like this: make bytes of the name with Latin-1 and read
these as UTF-8, once, even if the result still looks damaged. If one of the two steps is impossible (both raise a kind
of `UnicodeError`), the name wasn't damaged in this way, and is returned unchanged.

- `name`: a text.
- Returns a text.

>>> repaired("ZoÃ«")
'Zoë'
>>> repaired("Zoë")
'Zoë'
>>> repaired("Łukasz")
'Łukasz'
'''

minutes = 5
chapter = "02-paths-and-letters"
hint = "Which method makes bytes of a text, and which makes a text of bytes? Both can raise, so both belong below `try`."


def repaired(name: str) -> str:
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return name


def cases(rng):
    good = ["Zoë", "Müller", "José", "Françoise", "Ann", "Åsa", "Noël Brontë"]
    yield ("",)
    yield ("Ann",)
    yield ("ZoÃ«",)
    yield ("Zoë",)
    yield ("Łukasz",)
    yield ("JosÃ©",)
    yield ("Ã\x85sa",)
    yield ("ZoÃ\x83Â«",)
    yield ("Müller",)
    yield ("FranÃ§oise",)
    yield ("Ó Brien",)
    yield ("Дмитрий",)
    yield ("BjÃ¶rn Åberg",)
    yield ("Șerban",)
    for i in rng.integers(0, 7, 3).tolist():
        yield (good[i],)
        yield (good[i].encode().decode("latin-1"),)
    yield ("MÃ¼ller",)


def wrong_other_way_round(name):
    """You make bytes with UTF-8 and read them with Latin-1. That is how the names were damaged; the repair goes the other way."""
    return name.encode("utf-8").decode("latin-1")


def wrong_only_reading_tried(name):
    """You don't catch the error of making Latin-1 bytes: Latin-1 has no Ł. UnicodeDecodeError and UnicodeEncodeError
    both hang below UnicodeError."""
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return name


def wrong_letters_dropped(name):
    """You let Python leave out what doesn't fit. A right name such as Zoë loses its ë."""
    return name.encode("latin-1", "ignore").decode("utf-8", "ignore")
