"""How many vowels?

Return how many characters of a text are vowels: a, e, i, o or u, in small or capital letters.

- `text`: any text, which may be empty.
- Returns an int. A vowel that occurs twice counts twice.

>>> vowel_count("Anna and Otto")
5
>>> vowel_count("rhythm")
0
"""

minutes = 5
chapter = "02-one-of-several"
hint = "Go through the text character by character. `in` tells you in one step whether a character is one of several."


def vowel_count(text: str) -> int:
    count = 0
    for letter in text.lower():
        if letter in "aeiou":
            count += 1
    return count


def cases(rng):
    yield ("",)
    yield ("a",)
    yield ("E",)
    yield ("rhythm",)
    yield ("Anna and Otto",)
    yield ("banana",)
    yield ("OIL, AIR, ICE",)
    yield ("education",)
    yield ("Up, up and away",)
    letters = "aaeeiioouuAEIOUbcdgklmnrstw  .,"
    for n in (5, 12, 30):
        yield ("".join(letters[i] for i in rng.integers(0, len(letters), n)) + "Io",)


def wrong_capitals_missed(text):
    """You count only small vowels. `A` and `a` are two different characters, so convert the text to one kind of
    letters first."""
    count = 0
    for letter in text:
        if letter in "aeiou":
            count += 1
    return count


def wrong_every_character(text):
    """You count every character. If there is an `or` in your condition, look at its right side: a text alone counts as
    true, unless it is empty."""
    count = 0
    for letter in text.lower():
        if letter == "a" or "e" or "i" or "o" or "u":
            count += 1
    return count


def wrong_each_vowel_once(text):
    """For each of the five vowels, you ask whether the text contains it. "banana" contains only one kind of vowel,
    but three vowels."""
    count = 0
    for vowel in "aeiou":
        if vowel in text.lower():
            count += 1
    return count
