'''A password from three pieces

The password of a wireless network is made of a word, a sign and some digits, written one after the other without
spaces.

The names `word`, `sign` and `digits` are given, three texts. Print two lines: the password, and how many characters
it has. With the values in your file, the program prints:

```
river#42
8 characters
```
'''

minutes = 4
chapter = "03-text"
kind = "script"


def program(word, sign, digits):
    password = word + sign + digits
    print(password)
    print(len(password), "characters")


def cases(rng):
    yield ("river", "#", "42")
    yield ("sun", "+", "7")
    yield ("mountain", "--", "2031")
    yield ("tea", "=", "00")
    for _ in range(4):
        word = str(rng.choice(["lamp", "window", "paper", "cloud"]))
        yield (word, str(rng.choice(["#", "+", "=="])), str(rng.integers(10, 9999)))


def wrong_with_spaces(word, sign, digits):
    """Your password has spaces in it. A comma in `print` adds a space; `+` joins the pieces without one."""
    print(word, sign, digits)
    print(len(word + sign + digits), "characters")


def wrong_length_of_word(word, sign, digits):
    """You count only the characters of the word. The sign and the digits belong to the password too."""
    print(word + sign + digits)
    print(len(word), "characters")


def wrong_counts_pieces(word, sign, digits):
    """You count the pieces. The task asks how many characters the password has."""
    print(word + sign + digits)
    print(3, "characters")


def wrong_name_in_quotes(word, sign, digits):
    """You print the word `password`, and count its characters. Without quotation marks, Python uses the text that the
    name stands for."""
    password = word + sign + digits
    print("password")
    print(len("password"), "characters")
