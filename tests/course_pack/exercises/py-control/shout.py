"""Shout every word

The name `words` is given. Print each word in capitals, one a line.
"""

minutes = 4
chapter = "01-loops"
kind = "script"


def program(words):
    for word in words:
        print(word.upper())


def cases(rng):
    yield (["go", "home"],)
    yield (["a"],)
    yield (["one", "two", "three"],)
    yield (["x", "y"],)


def wrong_one_line(words):
    """You print all words on one line."""
    print(" ".join(words).upper() + " ")


def wrong_first_only(words):
    """You print the first word alone."""
    print(words[0].upper() + "!")
