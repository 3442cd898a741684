"""Marked by not

"Not a good hotel" and "a good hotel" have nearly the same bag of words. An old trick keeps them apart: every word after a "not" gets a mark, up to the next punctuation mark. Cut a review in this way.

- `review`: a text, possibly empty. First turn it into small letters. Its pieces are what the pattern `[\\w']+|[.,!?;:]` finds: words, and single punctuation marks. (`|` means "or".)
- The words "not", "no" and "never", and all words that end in "n't", switch the mark on from the *next* word on. They stay as they are themselves while the mark is off.
- While it's on, each word gets `not_` in front, the words named above as well. A punctuation mark switches it off.
- Returns the list of words, marked or not, in their order. Punctuation marks aren't in it.

>>> marked_by_not("Not a good hotel, but good food.")
['not', 'not_a', 'not_good', 'not_hotel', 'but', 'good', 'food']
"""

import re

minutes = 7
chapter = "01-from-text-to-words"
hint = "Go through the pieces with a bool that says whether the mark is on. Which pieces change it?"


def marked_by_not(review: str) -> list[str]:
    words, marked = [], False
    for piece in re.findall(r"[\w']+|[.,!?;:]", review.lower()):
        if piece in ".,!?;:":
            marked = False
        elif marked:
            words.append("not_" + piece)
        else:
            words.append(piece)
            marked = piece in ("not", "no", "never") or piece.endswith("n't")
    return words


def _mark(review, starts=lambda p: p in ("not", "no", "never") or p.endswith("n't"), next_only=False, ends=True, lower=True):
    words, marked = [], False
    for piece in re.findall(r"[\w']+|[.,!?;:]", review.lower() if lower else review):
        if piece in ".,!?;:":
            marked = marked and not ends
        elif marked:
            words.append("not_" + piece)
            marked = not next_only
        else:
            words.append(piece)
            marked = starts(piece)
    return words


def cases(rng):
    yield ("",)
    yield ("!",)
    yield ("Fine.",)
    yield ("Not.",)
    yield ("NOT bad",)
    yield ("Not a good hotel, but good food.",)
    yield ("We didn't like the room; the view was nice",)
    yield ("No, never again!",)
    yield ("never say never. Say no",)
    yield ("nothing was wrong, no noise at all! knots",)
    yield ("isn't it great? not it isn't: it's",)
    yield ("don't worry be happy. DON'T worry",)
    yield ("a not b c: d, no e",)
    yield ("North wind and noise",)
    yield ("Notes, and nobody there. Now we know!",)
    words = ["not", "no", "good", "room", "wasn't", "never", "quiet", "nothing", "Not", "view"]
    for n in (6, 12, 20):
        parts = []
        for k in rng.integers(0, 10, n).tolist():
            parts.append(words[k] + str(rng.choice(["", "", "", ",", ".", "!"])))
        yield (" ".join(parts),)


def wrong_next_word_only(review):
    """You mark the next word only. The mark goes on up to the next punctuation mark: in "not a good hotel" it has to reach "good"."""
    return _mark(review, next_only=True)


def wrong_to_the_end(review):
    """You never switch the mark off. After a comma or a full stop something else is said."""
    return _mark(review, ends=False)


def wrong_only_not(review):
    """You look for "not" alone. "No", "never" and words such as "didn't" turn the meaning of a sentence round as well."""
    return _mark(review, starts=lambda p: p == "not")


def wrong_begins_with_no(review):
    """You switch the mark on for every word that begins with "no". "Nothing" and "north" aren't named; compare whole words."""
    return _mark(review, starts=lambda p: p.startswith("no") or p == "never" or p.endswith("n't"))
