'''The scans of a year

Letters were scanned, and the files are called `scan-2026-03-14.pdf` and the like: the word scan, a dash, the date, a
point and the ending. The names `year` and `ending` are given, both texts. Show two lines:

1. `ls` with one word that fits the scans of that year with that ending, in the folder where you are,
2. `find` for the same pattern, everywhere below the folder `archive`, files only. The conditions stand in the order
   `-type`, `-name`, and the pattern in single quotation marks, so that `find` gets to see it.

Use one `*`. For the values in your file the program shows:

```
ls scan-2026*.pdf
find archive -type f -name 'scan-2026*.pdf'
```
'''

minutes = 4
chapter = "03-read-and-find"
kind = "script"
hint = "The pattern is one word for the shell, so no space may get into it. A text with single quotation marks in it can stand between double ones."


def program(year, ending):
    print("ls scan-" + year + "*." + ending)
    print("find archive -type f -name 'scan-" + year + "*." + ending + "'")


def cases(rng):
    yield ("2026", "pdf")
    yield ("1999", "png")
    yield ("2030", "tiff")
    yield ("2025", "jpg")
    for _ in range(4):
        yield (str(rng.integers(1990, 2040)), str(rng.choice(["pdf", "png", "jpeg", "txt"])))


def wrong_spaces_round_the_star(year, ending):
    """There are spaces around your `*`. Then it is a word of its own and fits every name in the folder."""
    print("ls scan-" + year, "*", "." + ending)
    print("find archive -type f -name 'scan-" + year, "*", "." + ending + "'")


def wrong_shell_sees_the_star(year, ending):
    """The pattern for `find` has no quotation marks. If a name in the folder where you are fits, the shell puts it in
    the star's place, and `find` looks for that one name only."""
    print("ls scan-" + year + "*." + ending)
    print("find archive -type f -name scan-" + year + "*." + ending)


def wrong_one_character(year, ending):
    """`?` stands for exactly one character. Between the year and the point there are six, such as `-03-14`."""
    print("ls scan-" + year + "?." + ending)
    print("find archive -type f -name 'scan-" + year + "?." + ending + "'")


def wrong_folders_too(year, ending):
    """Your `find` has no `-type f`, so a folder with a fitting name would be printed too."""
    print("ls scan-" + year + "*." + ending)
    print("find archive -name 'scan-" + year + "*." + ending + "'")
