'''What echo says

The names `first`, `second` and `third` are given, each a single word. Somebody types `echo`, then the first word, four
spaces, the second word, one space, and the third word. Then the line once more, this time with one pair of quotation
marks that starts before the first word and ends after the second.

Show the two replies of the shell. For the values in your file the program shows:

```
black white grey
black    white grey
```
'''

minutes = 4
chapter = "01-a-line-to-the-computer"
kind = "script"
hint = "In the second line the first two words and the four spaces between them are one argument. Which sign joins texts in Python without adding a space?"


def program(first, second, third):
    print(first, second, third)
    print(first + "    " + second, third)


def cases(rng):
    yield ("black", "white", "grey")
    yield ("salt", "pepper", "oil")
    yield ("a", "b", "c")
    yield ("go", "go", "stop")
    words = ["north", "east", "tea", "cup", "train", "test", "left", "right"]
    for _ in range(4):
        yield tuple(str(word) for word in rng.choice(words, 3, replace=False))


def wrong_all_spaces_kept(first, second, third):
    """Your first reply keeps the four spaces. Without quotation marks the shell cuts the line there, and `echo` puts a
    single space between its arguments."""
    print(first + "    " + second, third)
    print(first + "    " + second, third)


def wrong_all_spaces_lost(first, second, third):
    """Your second reply has one space between the first two words. They stood between quotation marks there, and what
    is between such marks stays as it was typed."""
    print(first, second, third)
    print(first, second, third)


def wrong_marks_shown(first, second, third):
    """Your second reply contains quotation marks. The shell takes them away before `echo` gets its arguments."""
    print(first, second, third)
    print('"' + first + "    " + second + '"', third)


def wrong_comma_adds_spaces(first, second, third):
    """There are six spaces between the first two words of your second reply. In `print`, each comma adds a space of
    its own. `+` adds none."""
    print(first, second, third)
    print(first, "    ", second, third)
