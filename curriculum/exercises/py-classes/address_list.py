"""Fill the gaps: an address list

An address list has collected e-mail addresses from several forms. For this list, `"Ada@Home.org"` and `" ada@home.org "`
are the same address: capitals and spaces at the ends make no difference. Fill the gaps in the class, so that equal addresses count once in a set. The
function `different` is finished and uses it.

- `typed`: a list of texts.
- Returns the number of different addresses, an int.

>>> different(["Ada@Home.org", "bo@work.net", " ada@home.org "])
2
>>> different([])
0
"""

equivalent = {
    "Compare_Eq_LtE @ 8:return self.text == other.text -> return self.text <= other.text": "a set asks `__eq__` only where the hashes are the same, and different texts have different hashes but for rare chance; the cases see only the set",
    "Compare_Eq_GtE @ 8:return self.text == other.text -> return self.text >= other.text": "a set asks `__eq__` only where the hashes are the same, and different texts have different hashes but for rare chance; the cases see only the set",
}
kind = "complete"
minutes = 3
chapter = "02-equal-shown-added"
hint = "Give the object one attribute that is the same text for all equal addresses. Then `__eq__` and `__hash__` are short."

starter = '''
class _Address:
    def __init__(self, text):
        self.text = ...

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return ...

    def __hash__(self):
        return ...


def different(typed: list[str]) -> int:
    return len({_Address(text) for text in typed})
'''


class _Address:
    def __init__(self, text):
        self.text = text.strip().lower()

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self.text == other.text

    def __hash__(self):
        return hash(self.text)


def different(typed: list[str]) -> int:
    return len({_Address(text) for text in typed})


def cases(rng):
    yield ([],)
    yield (["a@b.uk"],)
    yield (["a@b.uk", "a@b.uk"],)
    yield (["a@b.uk", "A@B.uk"],)
    yield (["a@b.uk", " a@b.uk"],)
    yield (["a@b.uk", "c@b.uk"],)
    yield (["a@b.uk", "a@c.uk"],)
    yield (["x@y.de", "x@y.de ", "X@y.de"],)
    yield (["Ada@Home.org", "bo@work.net", " ada@home.org "],)
    forms = ["ada@home.org", "Ada@home.org", " ada@home.org", "bo@work.net", "BO@work.net ", "ada@work.net", "cy@work.net"]
    for n in (4, 7, 10):
        yield ([forms[i] for i in rng.integers(0, 7, n)] + ["DI@sea.fr ", "di@sea.fr", " di@sea.fr"],)


def wrong_every_entry(typed):
    """You count every entry. Equal addresses count once only if `__eq__` calls them equal and their hashes are the same."""
    return len(typed)


def wrong_capitals_differ(typed):
    """You take off the spaces, but for you "A@B.uk" and "a@b.uk" are two addresses. Capitals make no difference here."""
    return len({text.strip() for text in typed})


def wrong_spaces_differ(typed):
    """For you " a@b.uk" and "a@b.uk" are two addresses. Spaces at the ends make no difference."""
    return len({text.lower() for text in typed})


def wrong_hash_of_the_typed_text(typed):
    """Texts that differ only in capitals or spaces stay different addresses in your set. Both `__eq__` and `__hash__`
    have to work with the tidied text: a set keeps two objects if their hashes differ."""
    return len(set(typed))
