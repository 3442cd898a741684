"""Name and ending

A photo shop sorts the files of its customers by their kind. In every file name the ending has three characters, with a
dot before it: `harbour.jpg`. The name in front of the dot can have any length, and it can contain dots as well.

The name `file` is given, a text. Print two lines: the ending without its dot, and the name without dot and ending. With
the value in your file, the program prints:

```
jpg
harbour
```
"""

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"
hint = "Count from the end. How many characters does the ending have, and how many have to go together with its dot?"


def program(file):
    print(file[-3:])
    print(file[:-4])


def cases(rng):
    yield ("harbour.jpg",)
    yield ("a.png",)
    yield ("summer 2026.pdf",)
    yield ("v1.2.zip",)
    yield ("my.best.photo.gif",)
    names = ["sunset", "cat", "group photo", "no.7", "bridge", "tea"]
    for _ in range(4):
        name = names[int(rng.integers(0, 6))] + str(rng.integers(1, 200))
        yield (f"{name}.{['jpg', 'png', 'txt'][int(rng.integers(0, 3))]}",)


def wrong_dot_stays_at_the_name(file):
    """Your name still ends with the dot. The dot belongs to neither of the two lines."""
    print(file[-3:])
    print(file[:-3])


def wrong_dot_stays_at_the_ending(file):
    """Your ending begins with the dot. It should have three characters."""
    print(file[-4:])
    print(file[:-4])


def wrong_cut_from_the_front(file):
    """Your cuts fit only a name of one length, such as `harbour`. Others are shorter or longer, so count from the end."""
    print(file[8:])
    print(file[:7])
