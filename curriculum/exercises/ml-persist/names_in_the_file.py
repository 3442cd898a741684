"""Whose names are in the file?

A clinic wants to hand a stored model to a partner. Some models keep the rows they have learnt from, and with these
the names of patients may be in the file. Find the names that are, without loading the file: it came from a computer
that nobody trusts.

- `stored`: bytes, made by `pickle.dumps`. `names`: a list of texts, none empty, all different. A name counts if the
  bytes contain it in UTF-8, as `.encode()` encodes it, even as a part of a longer text.
- Returns a tuple: the list of names found, in the order of `names`, and `"keep"` if there are any, otherwise `"hand
  over"`.

>>> names_in_the_file(pickle.dumps({"rows": [["Ines", 41], ["Tom", 35]]}), ["Eva", "Tom"])
(['Tom'], 'keep')
>>> names_in_the_file(pickle.dumps({"mean": 38.0}), ["Eva", "Tom"])
([], 'hand over')
"""

import pickle

minutes = 5
chapter = "02-check-before-you-open"
hint = "Bytes can be searched by `in`, if what is looked for consists of bytes as well."


def names_in_the_file(stored: bytes, names: list[str]) -> tuple[list[str], str]:
    found = [name for name in names if name.encode() in stored]
    return found, "keep" if found else "hand over"


class _Trap:
    """Stops with an error when it is loaded."""

    def __init__(self, content):
        self.content = content

    def __reduce__(self):
        return int, ("boom", self.content)


def cases(rng):
    yield pickle.dumps({"mean": 38.0}), []
    yield pickle.dumps({"mean": 38.0}), ["Eva", "Tom"]
    yield pickle.dumps({"rows": [["Ines", 41], ["Tom", 35]]}), ["Eva", "Tom"]
    yield pickle.dumps({"rows": [["Zoë", 41], ["José", 35]]}), ["José", "Zoe", "Zoë"]
    yield pickle.dumps(_Trap(["Ines", "Ben"])), ["Ben", "Eva"]
    yield pickle.dumps(_Trap(["René"])), ["René", "Ben"]
    yield pickle.dumps(["Anna Lee", "Tomas"]), ["Tom", "Lee", "anna"]
    yield pickle.dumps({"Jürgen": (1, 2)}), ["Jürgen", "rgen"]
    for n in (3, 5):
        pool = ["Ada", "Björn", "Chloé", "Dana", "Émile", "Finn", "Günay", "Hana"]
        order = [pool[int(i)] for i in rng.permutation(8)]
        rows = [[name, int(rng.integers(20, 90))] for name in order[:n]]
        yield pickle.dumps({"rows": rows, "k": 3}), order[n - 2 :]
        yield pickle.dumps(_Trap(rows)), order[n - 1 : n + 3]


def wrong_loaded_first(stored, names):
    """You load the file to look into it. Loading runs what the file says, before you have seen anything: search the bytes."""
    content = str(pickle.loads(stored))
    found = [name for name in names if name in content]
    return found, "keep" if found else "hand over"


def wrong_text_of_the_bytes(stored, names):
    """You search in the text that Python prints for the bytes. Letters such as é look different there: encode the name
    instead."""
    found = [name for name in names if name in str(stored)]
    return found, "keep" if found else "hand over"


def wrong_other_way_round(stored, names):
    """You say "hand over" where names were found. Such a file has to be kept in the house."""
    found = [name for name in names if name.encode() in stored]
    return found, "hand over" if found else "keep"
