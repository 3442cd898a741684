'''A secret word

Children write in a secret language: the first and the last letter of a word are swapped, and the letters in between
stay where they are.

The name `word` is given: a text of at least two characters. Print it in the secret language. With the value in your
file, the program prints:

```
pamL
```
'''

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"
hint = "Three pieces: the last character, everything between, the first character. The middle begins at cut 1. Where does it end?"


def program(word):
    print(word[-1] + word[1:-1] + word[0])


def cases(rng):
    yield ("Lamp",)
    yield ("no",)
    yield ("cat",)
    yield ("banana",)
    yield ("window",)
    yield ("river",)
    for _ in range(4):
        yield (str(rng.choice(["table", "bridge", "stone", "mountain", "glove", "paint"])),)


def wrong_middle_too_long(word):
    """The last letter appears twice: at the front, and again at the end of the middle piece. The middle should stop
    before the last character."""
    print(word[-1] + word[1:] + word[0])


def wrong_middle_too_short(word):
    """A letter is missing. `-1` as the second number of a piece means that it stops before the last character, and
    `-2` stops one earlier."""
    print(word[-1] + word[1:-2] + word[0])


def wrong_middle_lost(word):
    """Only the two ends are left. The letters in between belong to the word too."""
    print(word[-1] + word[0])
