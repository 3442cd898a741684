'''A folder for a project

Each project gets a folder whose name is the project, a dash and the year: `garden-2026`. The names `project` and
`year` are given, both texts. Show three lines, as you would type them:

1. make the folder,
2. list what is in it, in the long form (the option before the folder),
3. open the manual of the command that makes folders.

For the values in your file the program shows:

```
mkdir garden-2026
ls -l garden-2026
man mkdir
```
'''

minutes = 4
chapter = "01-a-line-to-the-computer"
kind = "script"
hint = "The folder's name is one word: no space may get into it. The dash is a text too."


def program(project, year):
    print("mkdir " + project + "-" + year)
    print("ls -l " + project + "-" + year)
    print("man mkdir")


def cases(rng):
    yield ("garden", "2026")
    yield ("kitchen", "2027")
    yield ("x", "1999")
    yield ("choir", "2025")
    for _ in range(4):
        yield (str(rng.choice(["roof", "trip", "thesis", "bicycle"])), str(rng.integers(2000, 2040)))


def wrong_name_in_pieces(project, year):
    """There are spaces inside the name, so the shell would cut it, and `mkdir` would make three folders. Commas in
    `print` add a space each. Which sign adds none?"""
    print("mkdir", project, "-", year)
    print("ls", "-l", project, "-", year)
    print("man mkdir")


def wrong_no_dash_for_the_option(project, year):
    """Your second line asks `ls` for two things, the first of them called `l`. What marks a word as an option?"""
    print("mkdir " + project + "-" + year)
    print("ls l " + project + "-" + year)
    print("man mkdir")


def wrong_always_garden(project, year):
    """You show garden-2026 whatever the project is. The check runs your program with other projects too, so use the
    names `project` and `year`."""
    print("mkdir garden-2026")
    print("ls -l garden-2026")
    print("man mkdir")


def wrong_manual_of_the_folder(project, year):
    """Your last line asks for the manual of the folder. Manuals are written for commands: which one makes folders?"""
    print("mkdir " + project + "-" + year)
    print("ls -l " + project + "-" + year)
    print("man " + project + "-" + year)
