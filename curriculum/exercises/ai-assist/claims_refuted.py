"""Four claims about texts

An assistant explained some methods of texts, and four of its sentences sound a little too good:

1. `text.split(" ")` and `text.split()` return the same.
2. `text.strip()` and `text.replace(" ", "")` return the same.
3. `text.isdigit()` is True exactly if all characters of the text are among 0 to 9.
4. `text.strip("a")` and `text.removeprefix("a").removesuffix("a")` return the same.

One text can refute such a claim; no text can prove it. Return the numbers of the claims that this one text refutes.

- `text`: a text, possibly empty.
- Returns a list of ints in increasing order.

>>> refuted("a  b")
[1, 2]
>>> refuted("tea")
[]
"""

minutes = 8
chapter = "02-look-it-up"
hint = "For claim 3 work out both sides: what the method says, and whether every character is one of the ten. What is `all(...)` of nothing?"


def refuted(text: str) -> list[int]:
    found = []
    if text.split(" ") != text.split():
        found.append(1)
    if text.strip() != text.replace(" ", ""):
        found.append(2)
    if text.isdigit() != all(sign in "0123456789" for sign in text):
        found.append(3)
    if text.strip("a") != text.removeprefix("a").removesuffix("a"):
        found.append(4)
    return found


def cases(rng):
    for text in ("tea", "", " ", "a b", "a  b", " a", "a\n", "a\nb", "42", "4²", "²", "4 2", "-4", "..-a-.", ".-", "٣",
                 "a\t", "\t", "½", "12a", " 7", "٤٢ ", "aab", "baa", "aba", "aa", "aaa", "\na", "\tb", "a aa", "b a"):
        yield (text,)
    for n in (3, 5, 7):
        yield ("".join("aa 4²b"[i] for i in rng.integers(0, 6, n).tolist()),)


def wrong_digits_of_the_text_only(text):
    """You say that claim 3 is never refuted. Try "²", or the empty text: what does the method say, and what does the
    sentence say?"""
    found = []
    if text.split(" ") != text.split():
        found.append(1)
    if text.strip() != text.replace(" ", ""):
        found.append(2)
    if text.strip("a") != text.removeprefix("a").removesuffix("a"):
        found.append(4)
    return found


def wrong_claims_that_hold(text):
    """You return the claims that hold for this text. The task asks for those that it refutes."""
    found = []
    if text.split(" ") == text.split():
        found.append(1)
    if text.strip() == text.replace(" ", ""):
        found.append(2)
    if text.isdigit() == all(sign in "0123456789" for sign in text):
        found.append(3)
    if text.strip("a") == text.removeprefix("a").removesuffix("a"):
        found.append(4)
    return found


def wrong_spaces_at_the_ends_only(text):
    """You think that only a double space tells `split(" ")` from `split()`. A space at an end, a line break and the
    empty text do as well. Run both and compare."""
    found = [1] if "  " in text else []
    if text.strip() != text.replace(" ", ""):
        found.append(2)
    if text.isdigit() != all(sign in "0123456789" for sign in text):
        found.append(3)
    if text.strip("a") != text.removeprefix("a").removesuffix("a"):
        found.append(4)
    return found
