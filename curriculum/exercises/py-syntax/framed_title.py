'''A title in a frame

A title gets a frame of `-`, `|` and `+` characters. There is one space on each side of the title, and the lines above
and below are exactly as long as the line in the middle.

The name `title` is given, a text. With the value in your file, the program prints:

```
+--------------+
| Night shifts |
+--------------+
```
'''

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"
hint = "How many `-` are there between the two `+`, compared with the number of characters in the title?"


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
    """Your lines always have 14 `-`. That fits one title only; the length has to come from the title itself."""
    line = "+" + "-" * 14 + "+"
    print(line)
    print(f"| {title} |")
    print(line)


def wrong_too_short(title):
    """Your lines above and below are two characters too short. The spaces on both sides of the title take up room
    too."""
    line = "+" + "-" * len(title) + "+"
    print(line)
    print(f"| {title} |")
    print(line)


def wrong_spaces_in_line(title):
    """There are spaces inside your lines. A comma in `print` adds one each time; `+` joins without a gap."""
    print("+", "-" * (len(title) + 2), "+")
    print("|", title, "|")
    print("+", "-" * (len(title) + 2), "+")


def wrong_spaces_at_the_corners(title):
    """There are spaces next to the corners of your frame. A comma in `print` adds one each time; `+` joins without a
    gap."""
    print("+", "-" * len(title), "+")
    print("|", title, "|")
    print("+", "-" * len(title), "+")
