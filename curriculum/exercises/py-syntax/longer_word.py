"""The longer word

Write the function `longer_word(first, second)`. Both are texts. The function returns the one with more characters. If
both are equally long, it returns the first.

>>> longer_word("tea", "coffee")
'coffee'
>>> longer_word("milk", "soup")
'milk'
"""

minutes = 3
chapter = "08-if-and-raise"


def longer_word(first: str, second: str) -> str:
    if len(second) > len(first):
        return second
    return first


def cases(rng):
    yield ("a", "b")
    yield ("tea", "coffee")
    yield ("coffee", "tea")
    yield ("milk", "soup")
    yield ("soup", "milk")
    yield ("zoo", "bread")
    yield ("zoo", "apple pie")
    yield ("", "ant")
    words = ["ice", "rice", "bread", "carrot", "fig", "nut", "oyster", "salad"]
    for _ in range(5):
        yield tuple(str(w) for w in rng.choice(words, 2, replace=False))


def wrong_second_if_equal(first, second):
    """If both words are equally long, you return the second. The task asks for the first in that case."""
    if len(first) > len(second):
        return first
    return second


def wrong_alphabet(first, second):
    """You compare the texts themselves. Then alphabetical order decides, and `zoo` beats `bread`. Compare their
    lengths."""
    if second > first:
        return second
    return first


def wrong_length_returned(first, second):
    """You return a length. The task asks for the word."""
    if len(second) > len(first):
        return len(second)
    return len(first)


def wrong_shorter(first, second):
    """You return the shorter word. The task asks for the longer one."""
    if len(second) < len(first):
        return second
    return first
