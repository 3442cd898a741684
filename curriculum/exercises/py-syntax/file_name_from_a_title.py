"""A file name from a title

A magazine saves each article in a file that is named after its title: in small letters, with a `-` in place of each
space inside the title, and with `.txt` at the end. The titles are typed by hand, so there may be spaces before and
after them; these don't count.

The name `title` is given, a text with at least one letter. Print the file name. With the value in your file, the
program prints:

```
summer-by-the-sea.txt
```
"""

minutes = 4
chapter = "04-what-a-text-can-do"
kind = "script"
hint = "Which spaces have to go, and which become a `-`? Deal with the first kind before the second."


def program(title):
    print(title.strip().lower().replace(" ", "-") + ".txt")


def cases(rng):
    yield (" Summer by the Sea",)
    yield ("Rain",)
    yield ("Two Cats ",)
    yield ("  A Day in Rome  ",)
    yield ("NEWS FROM BATH",)
    yield ("bread and butter",)
    words = ["Spring", "winter", "SNOW", "in", "the", "Garden", "Old", "harbour"]
    for n in (2, 3, 4):
        title = " ".join(words[i] for i in rng.permutation(8)[:n])
        yield (" " * int(rng.integers(1, 3)) + title + " " * int(rng.integers(0, 3)),)


def wrong_replaced_before_stripped(title):
    """There is a `-` at the start of your file name or just before `.txt`. The spaces at the ends of the title have to
    go before the others become a `-`."""
    print(title.lower().replace(" ", "-").strip() + ".txt")


def wrong_capitals_stay(title):
    """There are capital letters in your file name. All letters should be small."""
    print(title.strip().replace(" ", "-") + ".txt")


def wrong_spaces_thrown_away(title):
    """Your words stick together. A space inside the title becomes a `-`."""
    print(title.lower().replace(" ", "") + ".txt")


def wrong_new_text_not_kept(title):
    """Your file name still has the spaces and capitals of the title. A method makes a new text and doesn't change the
    old one; give the new one a name."""
    title.strip()
    title.lower()
    title.replace(" ", "-")
    print(title + ".txt")
