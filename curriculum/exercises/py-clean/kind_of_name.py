"""What is it, by its name?

A tool that checks programs guesses from each name what it stands for, by the rules of PEP 8. Underscores at the front say that the
name is for internal use. They are ignored.

| what remains | result |
|---|---|
| all its letters are capitals | `"constant"` |
| all its letters are small | `"function or variable"` |
| it begins with a capital and has no underscore | `"class"` |
| anything else | `"not PEP 8"` |

The first row that fits counts.

- `name`: a text of letters, digits and underscores with at least one letter. Without the underscores at the front, it begins with a letter.
- Returns one of the four texts.

>>> kind("_OrderLine")
'class'
>>> kind("orderLine")
'not PEP 8'
"""

minutes = 6
chapter = "01-names-that-tell"
hint = "First make the name without the underscores at its front. Then four lines with `if` and `return`, in the order of the table."


def kind(name: str) -> str:
    while name[0] == "_":
        name = name[1:]
    if name.isupper():
        return "constant"
    if name.islower():
        return "function or variable"
    if name[0].isupper() and "_" not in name:
        return "class"
    return "not PEP 8"


def cases(rng):
    yield ("n",)
    yield ("T",)
    yield ("_n",)
    yield ("_T",)
    yield ("T2",)
    yield ("Tax",)
    yield ("tAX",)
    yield ("__x1",)
    yield ("_Tax",)
    yield ("_MAX",)
    yield ("__Row",)
    yield ("Row_",)
    yield ("MAX_ITEMS",)
    yield ("max_items",)
    yield ("Max_Items",)
    yield ("_Max_Items",)
    yield ("Max_items",)
    yield ("orderLine",)
    yield ("_orderLine",)
    yield ("_OrderLine",)
    yield ("order_Line",)
    yield ("order_2",)
    yield ("V2_0",)
    parts = ["Row", "row", "ROW", "x", "X", "Tax2", "_"]
    for n in (2, 3, 4):
        for lead in ("", "_"):
            yield (lead + "".join(parts[i] for i in rng.integers(0, 6, 1)) + "".join(parts[i] for i in rng.integers(0, 7, n)),)


def wrong_capital_means_class(name):
    """You take everything that begins with a capital for a class. MAX_ITEMS is a constant, and Max_Items follows no rule."""
    name = name.lstrip("_")
    if name[0].isupper():
        return "class"
    return "function or variable" if name.islower() else "not PEP 8"


def wrong_underscore_at_the_front_counts(name):
    """You look at the underscores at the front as well. They only say "for internal use"."""
    if name.isupper():
        return "constant"
    if name.islower():
        return "function or variable"
    return "class" if name[0].isupper() and "_" not in name else "not PEP 8"


def wrong_small_letter_means_function(name):
    """You look only at the first letter, and accept orderLine as a function. All its letters would have to be small."""
    name = name.lstrip("_")
    if name.isupper():
        return "constant"
    if name[0].islower():
        return "function or variable"
    return "class" if "_" not in name else "not PEP 8"
