"""The first letter that stays alone

"I give you a text. Return the position of the first character that occurs nowhere else in it." A text with a hundred thousand
characters should be no problem, so don't search the whole text again for every character.

- `text`: a str, possibly empty. Capital and small letters are different characters, and spaces count like all others.
- Returns an int, the position counted from 0; -1 if there is no such character.

>>> first_unrepeated("noon at")
4
>>> first_unrepeated("noon")
-1
"""

minutes = 6
chapter = "02-along-the-list"
hint = "Whether a character stays alone is known only at the end of the text. So go through twice: what do you note in the first pass?"
equivalent = {
    "Compare_Eq_LtE @ 6:if count[letter] == 1: -> if count[letter] <= 1:": "each character of the text has been counted at least once",
}


def first_unrepeated(text: str) -> int:
    count = {}
    for letter in text:
        count[letter] = count.get(letter, 0) + 1
    for place, letter in enumerate(text):
        if count[letter] == 1:
            return place
    return -1


def cases(rng):
    yield ("",)
    yield ("a",)
    yield ("aa",)
    yield ("aab",)
    yield ("aba",)
    yield ("abca",)
    yield ("abab",)
    yield ("aabb",)
    yield ("teeth",)
    yield ("Anna",)
    yield ("Otto",)
    yield ("Eve",)
    yield ("Bob",)
    yield ("noon",)
    yield ("noon at",)
    yield ("level",)
    yield ("to do so",)
    for n in (8, 12):
        yield ("".join("abcdefg"[i] for i in rng.integers(0, 7, n)),)


def wrong_only_behind(text):
    """You look only at what comes after a character. In "aba" the last a has nothing behind it, and still it isn't alone."""
    for place, letter in enumerate(text):
        if letter not in text[place + 1 :]:
            return place
    return -1


def wrong_only_neighbours(text):
    """You look only at the characters beside it. In "aba" no two neighbours are equal, but the a occurs twice."""
    for place, letter in enumerate(text):
        if text[place - 1 : place] != letter and text[place + 1 : place + 2] != letter:
            return place
    return -1


def wrong_last_one(text):
    """You return the last character that occurs once, since your loop goes on after the first has been found."""
    found = -1
    for place, letter in enumerate(text):
        if text.count(letter) == 1:
            found = place
    return found


def wrong_small_and_capital(text):
    """You treat capital and small letters as equal. In this task, "A" and "a" are different characters."""
    small = text.lower()
    for place, letter in enumerate(small):
        if small.count(letter) == 1:
            return place
    return -1
