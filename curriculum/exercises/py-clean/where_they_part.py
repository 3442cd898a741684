"""Where old and new part

You have refactored a function that works on texts, and you have run the old and the new version on the same inputs. Write the tool
that compares the results.

- `inputs`, `old`, `new`: three lists of the same length, possibly empty; the inputs are different texts, the results are ints, texts or None. The result
  for `inputs[i]` was `old[i]` and is now `new[i]`.
- Two results agree only if they are equal and have the same type: `1` and `"1"` differ, and so do `0` and None.
- Returns a list of texts for the first three inputs on which they differ, in the order of the inputs:
  `"'tea': 3 became 4"`, with input and results as Python displays them. If they differ on more inputs, a last text says how
  many more there are, such as `"and 2 more"`.

>>> parting(["", "tea"], [0, 3], [None, 3])
["'': 0 became None"]
"""

minutes = 6
chapter = "03-small-steps"
hint = "In an f-string, `{value!r}` shows a value as Python displays it, with quotation marks around texts. Collect all the differences first; what is left then for the first three, and for the rest?"

SHOWN = 3


def parting(inputs: list[str], old: list, new: list) -> list[str]:
    found = [f"{given!r}: {a!r} became {b!r}" for given, a, b in zip(inputs, old, new) if a != b]
    more = len(found) - SHOWN
    return found[:SHOWN] + [f"and {more} more"] if more > 0 else found


def cases(rng):
    yield ([], [], [])
    yield (["tea"], [3], [3])
    yield (["tea"], [3], [4])
    yield (["tea"], [3], ["3"])
    yield ([""], [0], [None])
    yield (["a"], ["None"], [None])
    yield (["a", "b"], ["", 0], [None, "0"])
    yield (["don't"], [1], [2])
    yield (["a"], ["it's"], ["its"])
    yield (["", "tea"], [0, 3], [None, 3])
    yield (["a", "b", "c"], [1, 2, 3], [3, 1, 2])
    yield (["a", "b", "c", "d"], [1, 2, 3, 4], [0, 0, 0, 0])
    yield (["a", "b", "c", "d", "e"], [1, "x", None, 4, ""], [1, "y", 0, "4", None])
    yield (["a", "b", "c", "d", "e", "f"], [1, 2, 3, 4, 5, 6], ["1", "2", 3, "4", 6, 5])
    pool = [0, 1, "", "1", None, "x"]
    for n in (5, 9, 14):
        old = [pool[i] for i in rng.integers(0, 6, n)]
        new = [pool[i] for i in rng.integers(0, 6, n)]
        yield (["p", "q"] + [f"w{i}" for i in range(n)], [0, 1] + old, [None, "1"] + new)


def wrong_only_three(inputs, old, new):
    """You say nothing about the other differences. The last text has to tell how many more there are."""
    found = [f"{given!r}: {a!r} became {b!r}" for given, a, b in zip(inputs, old, new) if a != b]
    return found[:3]


def wrong_compared_as_texts(inputs, old, new):
    """You compare how the results look. 1 and "1" look alike, and so do None and "None", and they differ."""
    found = [f"{given!r}: {a!r} became {b!r}" for given, a, b in zip(inputs, old, new) if str(a) != str(b)]
    return found[:3] + [f"and {len(found) - 3} more"] if len(found) > 3 else found


def wrong_none_like_zero(inputs, old, new):
    """You treat 0, None and the empty text as equal. Refactored programs often differ in exactly this."""
    found = [f"{given!r}: {a!r} became {b!r}" for given, a, b in zip(inputs, old, new) if (a or None) != (b or None)]
    return found[:3] + [f"and {len(found) - 3} more"] if len(found) > 3 else found
