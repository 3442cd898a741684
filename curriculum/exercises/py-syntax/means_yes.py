"""Does it mean yes?

A program asks: "Send the order?" People type `yes` or `y`, in capital or small letters, and some add spaces before or
after it. Everything else counts as no.

Write the function `means_yes(text)`. It returns True if the person typed `yes` or `y`, otherwise False.

>>> means_yes(" Yes")
True
>>> means_yes("y")
True
>>> means_yes("no")
False
>>> means_yes("yesterday")
False
"""

minutes = 4
chapter = "07-true-or-false"
hint = "Tidy the text first and give the result a name. Then ask two complete questions."


def means_yes(text: str) -> bool:
    tidy = text.strip().lower()
    return tidy == "yes" or tidy == "y"


def cases(rng):
    yield ("",)
    yield ("y",)
    yield ("no",)
    yield ("yes",)
    yield (" Yes",)
    yield ("Y ",)
    yield (" y",)
    yield ("  YES  ",)
    yield ("n",)
    yield ("y es",)
    yield ("ye",)
    yield ("es",)
    yield ("yEs",)
    yield ("yesterday",)
    yield ("any",)
    yield ("maybe",)
    for _ in range(4):
        yield (" " * int(rng.integers(0, 3)) + str(rng.choice(["YES", "yEs", "Y", "ye", "NO"])),)


def wrong_half_question(text):
    """On the right side of `or` there is a text, not a question. So the result is either True or that text, but never
    False. Write a complete comparison on both sides."""
    return text.strip().lower() == "yes" or "y"


def wrong_untidy(text):
    """You compare the text as it was typed. With a space or a capital letter it is a different text, so ` Yes` counts
    as no."""
    return text == "yes" or text == "y"


def wrong_contains_y(text):
    """You ask whether there is a `y` anywhere. Then `yesterday` and `maybe` mean yes too."""
    return "y" in text.lower()


def wrong_long_form_only(text):
    """You accept only `yes`. Many people type only `y`."""
    return text.strip().lower() == "yes"
