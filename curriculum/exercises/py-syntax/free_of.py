"""Free of nuts?

People with allergies read every label. A program can help: does an ingredient occur on the label or not?

Write the function `free_of(label, ingredient)`. Both are texts, and `ingredient` is not empty. The function returns
True if `ingredient` occurs nowhere in `label`, otherwise False. Capital and small letters make no difference in
either of the two.

>>> free_of("Flour, sugar, milk", "nut")
True
>>> free_of("Sugar, HAZELNUTS", "nut")
False
"""

minutes = 4
chapter = "07-true-or-false"
hint = "Convert both texts to the same kind of letters before you ask."


def free_of(label: str, ingredient: str) -> bool:
    return ingredient.lower() not in label.lower()


def cases(rng):
    yield ("", "nut")
    yield ("nut", "nut")
    yield ("Flour, sugar, milk", "nut")
    yield ("Sugar, HAZELNUTS", "nut")
    yield ("water, Soy, salt", "soy")
    yield ("water, soy, salt", "SOY")
    yield ("Milk and egg", "MILK")
    yield ("rice", "Egg")
    yield ("Oats and rice", "RICE")
    yield ("soy", "Soy")
    parts = ["Milk", "EGG", "soy", "Rice", "nuts", "Oats"]
    for _ in range(4):
        a, b, c = (str(p) for p in rng.choice(parts, 3, replace=False))
        yield (f"{a}, {b}", rng.choice([a.upper(), b.lower(), c.lower(), c.upper()]).item())


def wrong_other_way_round(label, ingredient):
    """You return True if the ingredient is there. The function is called `free_of`: True means that it is nowhere on
    the label."""
    return ingredient.lower() in label.lower()


def wrong_exact_letters(label, ingredient):
    """To Python, `NUT` and `nut` are different texts. Both occur on labels, so convert both texts to the same kind of
    letters first."""
    return ingredient not in label


def wrong_only_label(label, ingredient):
    """You change only the letters of the label. The ingredient may be typed in capitals as well."""
    return ingredient not in label.lower()


def wrong_whole_label(label, ingredient):
    """You ask whether the label consists of the ingredient and nothing else. It may be anywhere in the label."""
    return label.lower() != ingredient.lower()
