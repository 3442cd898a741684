"""Names from another language

A program was translated from another language, in which names of variables look like `orderTotal` or `OrderTotal`. In Python
they should be in snake_case. Translate one name: every capital letter becomes a small one, with an underscore before
it, except at the very beginning.

- `name`: a text of letters, digits and underscores, not empty. Wherever a capital stands, the character before it is a small letter or a
  digit, or there is none.
- Returns the new name.

>>> to_snake("orderTotal")
'order_total'
>>> to_snake("Line2Price")
'line2_price'
"""

minutes = 5
chapter = "01-names-that-tell"
hint = "Go through the name letter by letter. For which letters do you add two characters to the result?"


def to_snake(name: str) -> str:
    result = ""
    for letter in name:
        if letter.isupper() and result:
            result += "_"
        result += letter.lower()
    return result


def cases(rng):
    yield ("a",)
    yield ("A",)
    yield ("total",)
    yield ("Total",)
    yield ("orderTotal",)
    yield ("OrderTotal",)
    yield ("OrderOther",)
    yield ("order_total",)
    yield ("maxB",)
    yield ("aBcDe",)
    yield ("Line2Price",)
    yield ("Tax19",)
    yield ("_count",)
    yield ("rows2Read",)
    words = ["order", "line2", "price", "max", "x", "rows"]
    for n in (2, 3, 4):
        chosen = [words[i] for i in rng.integers(0, len(words), n)]
        yield ("".join(w[0].upper() + w[1:] for w in chosen),)
        yield (chosen[0] + "".join(w[0].upper() + w[1:] for w in chosen[1:]),)


def wrong_underscore_at_the_front(name):
    """A name that begins with a capital gets an underscore at its front. In Python that would mean "for internal use"."""
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)


def wrong_capitals_stay(name):
    """You put the underscores in, but the capitals are still there."""
    result = ""
    for letter in name:
        if letter.isupper() and result:
            result += "_"
        result += letter
    return result


def wrong_all_small(name):
    """You only make the letters small. Where one word ended and the next began can't be seen any more."""
    return name.lower()
