"""Does the container fit?

Data from a web form is compared with its hints. This time the values are lists and tuples, and what is in them has to fit as well. Return
whether a value fits, as a type checker would say.

- `value`: a list or a tuple whose items are ints, floats, texts or bools; possibly empty.
- `kind`: `"list"` or `"tuple"`. `items`: a list of the words in the brackets of the hint. For a list it is one word: `["int"]` for
  `list[int]`. For a tuple it is one word for each item, `["str", "int"]` for `tuple[str, int]`; or one word and `"..."` for any length:
  `["int", "..."]`. The words are `int`, `float`, `str` and `bool`.
- Returns a bool. As in the chapter, an int will do for `float`, and a bool for `int` and `float`.

>>> fits(("tea", 3), "tuple", ["str", "int"])
True
>>> fits(("tea", 3, 4), "tuple", ["str", "int"])
False
>>> fits((), "tuple", ["int", "..."])
True
"""

minutes = 8
chapter = "01-promises-in-writing"
hint = "One helper says whether a single item fits a word. Then make the list of words that the items have to fit, one for each: how long is it in the three cases?"

equivalent = {
    "Compare_Eq_LtE @ 10:if isinstance(value, list) != (kind == 'list'): -> if isinstance(value, list) != (kind <= 'list'):": "of the two words this is the first in the alphabet",
    "Compare_Eq_LtE @ 13:if kind == 'list' or items[-1] == '...': -> if kind <= 'list' or items[-1] == '...':": "of the two words this is the first in the alphabet",
    "Compare_Eq_LtE @ 13:if kind == 'list' or items[-1] == '...': -> if kind == 'list' or items[-1] <= '...':": "dots come before all letters",
    "Compare_NotEq_Lt @ 3:return word != 'str' -> return word < 'str'": "of the four words this is the last in the alphabet",
}


def _item_fits(item, word):
    if isinstance(item, bool):
        return word != "str"
    if isinstance(item, int):
        return word in ("int", "float")
    return word == ("float" if isinstance(item, float) else "str")


def fits(value: list | tuple, kind: str, items: list[str]) -> bool:
    if isinstance(value, list) != (kind == "list"):
        return False
    words = items
    if kind == "list" or items[-1] == "...":
        words = [items[0]] * len(value)
    if len(words) != len(value):
        return False
    return all(_item_fits(item, word) for item, word in zip(value, words))


def cases(rng):
    yield ([], "list", ["int"])
    yield ((), "list", ["int"])
    yield ((), "tuple", ["int", "..."])
    yield ((), "tuple", ["int"])
    yield ([1], "tuple", ["int"])
    yield ([], "tuple", ["int", "..."])
    yield ((1, 2), "list", ["int"])
    yield (["a", 1], "tuple", ["str", "int"])
    yield ([1, 2], "list", ["int"])
    yield ([1, "a"], "list", ["int"])
    yield ([1, 2.5], "list", ["float"])
    yield ([1.5], "list", ["int"])
    yield ([True, 1], "list", ["int"])
    yield ([True, 0.5], "list", ["float"])
    yield ([1, True], "list", ["bool"])
    yield ([True, False], "list", ["bool"])
    yield ([True, "a"], "list", ["str"])
    yield (["a", "b"], "list", ["str"])
    yield ((1,), "tuple", ["int"])
    yield ((1, 2), "tuple", ["int"])
    yield ((1, 2), "tuple", ["int", "..."])
    yield ((1, 2, "a"), "tuple", ["int", "..."])
    yield (("tea", 3), "tuple", ["str", "int"])
    yield ((3, "tea"), "tuple", ["str", "int"])
    yield (("tea",), "tuple", ["str", "int"])
    yield (("tea", 3, 4), "tuple", ["str", "int"])
    yield (("tea", True, 2), "tuple", ["str", "float", "float"])
    yield ((1.5, "a", 2), "tuple", ["float", "str", "bool"])
    pool = [1, 2.5, "a", True]
    for n in (1, 2, 3):
        some = [pool[i] for i in rng.integers(0, 4, n)]
        yield (tuple(some), "tuple", ["float"] * n)
        yield (tuple(some), "tuple", ["float", "..."])
        yield (some, "list", ["int"])


def wrong_length_of_a_tuple(value, kind, items):
    """You don't compare lengths. `tuple[str, int]` has exactly two items, and only with three dots may it have any number."""
    if isinstance(value, list) != (kind == "list"):
        return False
    words = [items[0]] * len(value) if kind == "list" or items[-1] == "..." else items
    return all(_item_fits(item, word) for item, word in zip(value, words))


def wrong_any_container(value, kind, items):
    """You take a tuple for a list, or a list for a tuple. Even an empty one has to be of the right kind."""
    words = [items[0]] * len(value) if kind == "list" or items[-1] == "..." else items
    return len(words) == len(value) and all(_item_fits(item, word) for item, word in zip(value, words))


def wrong_int_is_no_float(value, kind, items):
    """You refuse an int where a float is wanted. A type checker accepts it, and a bool too."""
    if isinstance(value, list) != (kind == "list"):
        return False
    words = [items[0]] * len(value) if kind == "list" or items[-1] == "..." else items
    names = {int: "int", float: "float", str: "str", bool: "bool"}
    return len(words) == len(value) and all(names[type(item)] == word for item, word in zip(value, words))


def wrong_first_item_only(value, kind, items):
    """You look at the first item alone. All of them have to fit."""
    if isinstance(value, list) != (kind == "list"):
        return False
    words = [items[0]] * len(value) if kind == "list" or items[-1] == "..." else items
    return len(words) == len(value) and all(_item_fits(item, word) for item, word in zip(value[:1], words))
