"""A weight with its unit

On a form the weight is written with its unit, such as `72 kg` or `72kg`. Without a unit nobody knows whether it means
kilos or pounds, so a bare number is refused.

Write the function `weight_in_kilos(text)`. `text` should consist of digits, then `kg`; there may be spaces between
them and at both ends. The function returns the weight as an int. It raises `ValueError` if `kg` does not occur in
`text`, or if what is left without `kg` and all spaces is empty or contains anything but digits.

>>> weight_in_kilos("72 kg")
72
>>> weight_in_kilos(" 105kg")
105
"""

minutes = 5
chapter = "08-if-and-raise"
hint = "Two guards: is the unit there, and is what is left made of digits? Give a name to what is left."


def weight_in_kilos(text: str) -> int:
    if "kg" not in text:
        raise ValueError(f"no unit: {text!r}")
    number = text.replace("kg", "").replace(" ", "")
    if not number.isdigit():
        raise ValueError(f"not a weight: {text!r}")
    return int(number)


def cases(rng):
    yield ("5kg",)
    yield ("72 kg",)
    yield (" 105kg",)
    yield ("  8   kg ",)
    yield ("7 2 kg",)
    yield ("72",)
    yield ("72 lb",)
    yield ("160 pounds",)
    yield ("9",)
    yield ("kg",)
    yield (" kg ",)
    yield ("-5 kg",)
    yield ("+5 kg",)
    yield ("-72kg",)
    yield ("72.5 kg",)
    yield ("many kg",)
    yield ("",)
    for _ in range(3):
        yield (f"{rng.integers(1, 200)}" + " " * int(rng.integers(0, 3)) + "kg",)
    yield (f"{rng.integers(1, 200)}",)


def wrong_unit_optional(text):
    """You accept a number without a unit. Then nobody knows whether it means kilos or pounds, so you have to refuse
    it."""
    number = text.replace("kg", "").replace(" ", "")
    if not number.isdigit():
        raise ValueError
    return int(number)


def wrong_minus_accepted(text):
    """You let `int` decide what can be read. It accepts a minus and a plus, and no weight has one. Check for digits
    first."""
    if "kg" not in text:
        raise ValueError
    return int(text.replace("kg", ""))


def wrong_zero_for_mistakes(text):
    """You return 0 for what cannot be read. In the file that looks like a weight. Raise an error instead."""
    number = text.replace("kg", "").replace(" ", "")
    if "kg" not in text or not number.isdigit():
        return 0
    return int(number)


def wrong_text_returned(text):
    """You return a text of digits. The task asks for an int, so one conversion is missing."""
    if "kg" not in text:
        raise ValueError
    number = text.replace("kg", "").replace(" ", "")
    if not number.isdigit():
        raise ValueError
    return number
