"""Find the mistake: ask again?

A form accepts four answers: `"y"`, `"yes"`, `"n"` and `"no"`. If somebody types anything else, the form must ask
again. The function should return True in that case and False otherwise. Instead the form asks again and again,
whatever you type. Find the mistake and fix it.

- `answer`: a text. Capital letters and spaces make it a different text: `"Yes"` is not accepted.
- Returns a bool.

>>> ask_again("no")
False
>>> ask_again("maybe")
True
"""

kind = "fix"
minutes = 3
chapter = "02-one-of-several"
hint = "Put \"yes\" in the place of `answer`, and work out the four comparisons one by one. How many of them are True?"

starter = '''
def ask_again(answer: str) -> bool:
    return answer != "y" or answer != "yes" or answer != "n" or answer != "no"
'''


def ask_again(answer: str) -> bool:
    return answer not in ["y", "yes", "n", "no"]


def cases(rng):
    for answer in ("y", "n", "yes", "no", "", "maybe", "Yes", "yes ", "ye", "o", "e"):
        yield (answer,)
    for n in rng.integers(1, 4, 4).tolist():
        yield ("".join("ynoes"[i] for i in rng.integers(0, 5, n)),)


def wrong_always_true(answer):
    """Your condition is always True. "yes" is different from "y", and with `or` that is enough. What is the opposite
    of "one of the four"?"""
    return answer != "y" or answer != "yes" or answer != "n" or answer != "no"


def wrong_turned_round(answer):
    """You return True for the accepted answers. The form should ask again for all the others."""
    return answer == "y" or answer == "yes" or answer == "n" or answer == "no"


def wrong_pieces_accepted(answer):
    """You search in a text, and there every piece counts: "e", "o" and the empty text are found too. Compare with
    whole answers."""
    return answer not in "y yes n no"
