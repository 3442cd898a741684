"""The letter in the middle

A word with an odd number of letters has one letter in the middle: in `chair` it is the `a`.

Write the function `middle_letter(word)`. `word` has an odd number of characters, at least 1. The function returns the
character in the middle.

>>> middle_letter("chair")
'a'
>>> middle_letter("x")
'x'
"""

minutes = 4
chapter = "05-functions"
hint = "In a word of 5 letters the middle has position 2, in a word of 7 letters position 3. How do you get from the length to the position? A position is an int."


def middle_letter(word: str) -> str:
    return word[len(word) // 2]


def cases(rng):
    yield ("x",)
    yield ("cat",)
    yield ("chair",)
    yield ("captain",)
    yield ("blueprint",)
    letters = "abcdefghijklmnopqrstuvwxyz"
    for n in (5, 7, 9, 11):
        start = rng.integers(0, 26 - n).item()
        yield (letters[start : start + n],)


def wrong_one_too_far(word):
    """You return the letter after the middle. Positions start at 0, so in a word of 5 letters the middle has position
    2."""
    return word[len(word) // 2 + 1]


def wrong_one_too_early(word):
    """You return the letter before the middle. In a word of 5 letters, two letters come before the middle one, so its
    position is 2."""
    return word[len(word) // 2 - 1]


def wrong_position_returned(word):
    """You return the position of the middle. The task asks for the letter at that position: put the position in
    brackets after the word."""
    return len(word) // 2


def wrong_third_letter(word):
    """You always return the third letter, or the last one of a short word. That is the middle only of words of 5
    letters. Calculate the position from the length."""
    return word[:3][-1]
