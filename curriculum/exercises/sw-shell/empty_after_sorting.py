'''Find the mistake: empty after sorting

A teacher keeps the names of a class in `names.txt`. A script was meant to put them in the order of the alphabet, in the same
file. Now the file is empty.

Fix the script. Afterwards `names.txt` holds the names in the order of the alphabet, and the folder holds the same
files as before, no more.

```console
$ cat names.txt
Mia
Ben
$ bash empty_after_sorting.sh
$ cat names.txt
Ben
Mia
```
'''

minutes = 3
chapter = "04-pipes"
kind = "fix"
equivalent = {
    "swap @ 1:sort names.txt > in-order.txt -> sort names.txt >> in-order.txt": "the file is new, so there is nothing to replace",
}
hint = "The shell empties the file behind `>` before the command starts. Where else could the result go first, and what brings it to its place?"
starter = """
sort names.txt > names.txt
"""


def _class(*names, **more):
    return {"files": {"names.txt": "".join(f"{name}\n" for name in names), **more}}


def commands():
    return """
        sort names.txt > in-order.txt
        mv in-order.txt names.txt
        """


def cases():
    yield _class("Mia", "Ben")
    yield _class("Zoe", "Ada", "Max", "Ada")
    yield _class("Ida", **{"notes.txt": "trip in May\n"})
    yield _class("Tom", "Tim", "Tam")


def wrong_still_empty():
    """The file is still empty: `>` empties it before `sort` has read a line."""
    return """
        sort names.txt > names.txt
        """


def wrong_names_twice():
    """Every name is in the file twice, first in the old order, then in the new one: `>>` appends."""
    return """
        sort names.txt >> names.txt
        """


def wrong_second_file_left():
    """The names are right, and a second file with them is left over. Another command brings it to its place and leaves nothing behind."""
    return """
        sort names.txt > in-order.txt
        cp in-order.txt names.txt
        """


def wrong_only_in_another_file():
    """The names in order are in another file, and `names.txt` is as it was before."""
    return """
        sort names.txt > in-order.txt
        """
