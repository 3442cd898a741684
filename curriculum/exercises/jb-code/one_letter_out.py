"""A palindrome with one letter removed

"A sign painter wants a palindrome: a word that reads the same from both sides. If hers doesn't, she may paint over one letter. What's left then?" Don't
try to remove each letter in turn: that's $O(n^2)$ for a text of length n.

- `text`: a str of small letters, possibly empty.
- If it reads the same from both sides, return it as it is.
- Otherwise return what's left when one letter is removed so that the rest reads the same from both sides. If removing an earlier or a
  later letter leaves different texts, remove the earlier one.
- If no single letter is enough, return None.


>>> one_letter_out("radkar")
'rakar'
>>> one_letter_out("abca")
'aca'
>>> one_letter_out("abcd") is None
True
"""

minutes = 11
chapter = "02-along-the-list"
hint = "Compare from both ends. At the first pair that differs, one of these two letters has to go. How many texts are left to check? One pass and two checks: O(n)."


def _both_ways(text):
    left = 0
    right = len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True


def one_letter_out(text: str) -> str | None:
    left = 0
    right = len(text) - 1
    while left < right and text[left] == text[right]:
        left += 1
        right -= 1
    if left >= right:
        return text
    for out in [left, right]:
        rest = text[:out] + text[out + 1 :]
        if _both_ways(rest):
            return rest
    return None


def cases(rng):
    yield ("",)
    yield ("a",)
    yield ("ab",)
    yield ("aa",)
    yield ("aab",)
    yield ("baa",)
    yield ("abc",)
    yield ("abca",)
    yield ("abcd",)
    yield ("radkar",)
    yield ("abba",)
    yield ("abbca",)
    yield ("ababab",)
    yield ("xabax",)
    yield ("abcdba",)
    yield ("aabcbax",)
    yield ("racecarx",)
    for n in (3, 5, 8):
        half = "".join("abc"[k] for k in rng.integers(0, 3, n).tolist())
        word = half + half[::-1]
        cut = int(rng.integers(0, len(word)))
        yield (word[:cut] + "d" + word[cut:],)
        yield (half,)


def wrong_only_the_left(text):
    """At the first difference you only try to remove the left letter. It may be the right one that is too much. `one_letter_out("aab")` gives None, not 'aa'."""
    left = 0
    right = len(text) - 1
    while left < right:
        if text[left] != text[right]:
            rest = text[:left] + text[left + 1 :]
            return rest if rest == rest[::-1] else None
        left += 1
        right -= 1
    return text


def wrong_later_first(text):
    """Where both letters could go, you remove the later one. The task wants the earlier one removed. `one_letter_out("ab")` gives 'a', not 'b'."""
    left = 0
    right = len(text) - 1
    while left < right:
        if text[left] != text[right]:
            for out in [right, left]:
                rest = text[:out] + text[out + 1 :]
                if rest == rest[::-1]:
                    return rest
            return None
        left += 1
        right -= 1
    return text


def wrong_always_removes(text):
    """You also remove a letter if the text reads the same from both sides already. `one_letter_out("a")` gives '', not 'a'."""
    for out in range(len(text)):
        rest = text[:out] + text[out + 1 :]
        if rest == rest[::-1]:
            return rest
    return None if text else text


def wrong_both_letters(text):
    """At the first difference you remove both letters. Only one may go. `one_letter_out("ab")` gives '', not 'b'."""
    left = 0
    right = len(text) - 1
    while left < right and text[left] == text[right]:
        left += 1
        right -= 1
    if left >= right:
        return text
    rest = text[:left] + text[left + 1 : right] + text[right + 1 :]
    return rest if rest == rest[::-1] else None
