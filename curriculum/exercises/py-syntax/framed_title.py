'''A title in a frame

A title gets a frame of `-`, `|` and `+` signs. On both sides of the title there is one space, and the lines above and
below are exactly as long as the line in the middle.

The name `title` is given, a text. For the value in your file the program shows:

```
+--------------+
| Night shifts |
+--------------+
```
'''

minutes = 4
chapter = "03-text"
kind = "script"
hint = "How many `-` signs stand between the two `+` signs, compared with the characters of the title?"


def program(title):
    line = "+" + "-" * (len(title) + 2) + "+"
    print(line)
    print(f"| {title} |")
    print(line)


def cases(rng):
    yield ("Night shifts",)
    yield ("A",)
    yield ("Menu",)
    yield ("To do",)
    yield ("Holidays in July",)
    words = ["plan", "list", "report", "staff", "of", "the", "week", "new"]
    for _ in range(4):
        yield (" ".join(str(w) for w in rng.choice(words, rng.integers(4, 8))),)


def wrong_fixed_length(title):
    """Your lines always have 14 `-` signs. That fits one title; the length has to come from the title itself."""
    line = "+" + "-" * 14 + "+"
    print(line)
    print(f"| {title} |")
    print(line)


def wrong_too_short(title):
    """Your lines above and below are two signs too short. The spaces at both sides of the title take up room too."""
    line = "+" + "-" * len(title) + "+"
    print(line)
    print(f"| {title} |")
    print(line)


def wrong_spaces_in_line(title):
    """There are spaces inside your lines. A comma in `print` sets one each time; `+` joins without a gap."""
    print("+", "-" * (len(title) + 2), "+")
    print("|", title, "|")
    print("+", "-" * (len(title) + 2), "+")
