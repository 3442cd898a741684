"""Does it fit the hint?

Data from a web form has no hints. Before it goes further, a program compares each value with the hint that was written for
it. Return whether the value fits, as a type checker would say.

- `value`: an int, a float, a text, a bool or None.
- `hint`: a text with one or more of the words `int`, `float`, `str`, `bool` and `None`, with ` | ` between them.
- Returns a bool. A value fits if it fits one of the words. An int will do for `float`, and a bool for `int` and `float`; not
  the other way round.

>>> fits(4, "str | float")
True
>>> fits(4.0, "int | None")
False
"""

minutes = 6
chapter = "01-promises-in-writing"
hint = "`isinstance(True, int)` is True, and that is what you need here. It also takes several types at once, in parentheses: `isinstance(value, (int, float))`."


def fits(value: int | float | str | bool | None, hint: str) -> bool:
    kinds = {"int": (int,), "float": (int, float), "str": (str,), "bool": (bool,)}
    for word in hint.split(" | "):
        if word in kinds:
            if isinstance(value, kinds[word]):
                return True
        elif value is None:
            return True
    return False


def cases(rng):
    values = [4, 4.0, "4", True, False, None, 0, "", 0.0, "None"]
    for value in values:
        for hint in ("int", "float", "str", "bool", "None"):
            yield (value, hint)
    yield (4, "str | float")
    yield (4.0, "int | None")
    yield (None, "int | str")
    yield (None, "float | None")
    yield ("", "None | bool")
    yield (False, "str | None")
    yield (True, "str | int")
    words = ["int", "float", "str", "bool", "None"]
    for _ in range(8):
        hint = " | ".join([words[i] for i in rng.permutation(5)[:2].tolist()])
        yield (values[rng.integers(0, 10)], hint)


def wrong_exact_type(value, hint):
    """You ask for exactly this type. Where a float is wanted, an int will do, and True is an int as well."""
    names = {"int": int, "float": float, "str": str, "bool": bool, "None": type(None)}
    return any(type(value) is names[word] for word in hint.split(" | "))


def wrong_first_word(value, hint):
    """You only look at the first word. The `|` means "or": one that fits is enough."""
    word = hint.split(" | ")[0]
    if word == "None":
        return value is None
    return isinstance(value, {"int": int, "float": (int, float), "str": str, "bool": bool}[word])


def wrong_int_and_float_the_same(value, hint):
    """You let a float pass for an int. 4.0 may be as large as 4, but it can't be a position in a list."""
    names = {"int": (int, float), "float": (int, float), "str": str, "bool": bool, "None": type(None)}
    return any(isinstance(value, names[word]) for word in hint.split(" | "))


def wrong_empty_is_none(value, hint):
    """You take empty texts and zeros for None. They are values like any other; compare with `is None`."""
    names = {"int": int, "float": (int, float), "str": str, "bool": bool}
    for word in hint.split(" | "):
        if word == "None":
            if not value:
                return True
        elif isinstance(value, names[word]):
            return True
    return False
