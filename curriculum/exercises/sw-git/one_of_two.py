'''Two commits too early

You have made two commits, `Start the table` and `Go on with the table`, and nobody else has them. To a reader they are one thing. Write a script that
puts a single commit in their place, with the message `Add the table` and all that the two changed. The commits before them stay, and
in the end `git status --short` prints nothing.

```console
$ git log --format=%s
Go on with the table
Start the table
Begin
$ bash one_of_two.sh
$ git log --format=%s
Add the table
Begin
$ git status --short
```
'''

minutes = 4
chapter = "04-undo-and-search"
kind = "shell"
printed = False
report = """
git log --format=%s --name-only
git status --short
git show HEAD:table.txt
"""
hint = "Move the branch two commits back, so that everything that they changed stays, ready for another commit. Which of the three options does that?"


def _table(first, second, *earlier):
    before = "".join(f"echo {n} >> readme.txt\ngit commit -q -a -m '{message}'\n" for n, message in enumerate(earlier))
    return {
        "files": {"readme.txt": "Flats\n"},
        "prepare": (
            f"git init -q\ngit add .\ngit commit -q -m 'Begin'\n{before}"
            f"echo '{first}' > table.txt\ngit add table.txt\ngit commit -q -m 'Start the table'\n"
            f"echo '{second}' >> table.txt\necho 'see the table' >> readme.txt\ngit commit -q -a -m 'Go on with the table'\n"
        ),
    }


def commands():
    return """
        git reset --soft HEAD~2
        git commit -m "Add the table"
        """


def cases():
    yield _table("a b", "1 2")
    yield _table("size", "70", "Fix a word")
    yield _table("rooms", "3", "Thank Bo", "Name the source")
    yield _table("x", "y", "Sell by June")


def wrong_all_lost():
    """What the two commits changed is gone: `--hard` makes the folder as it was in the earlier commit."""
    return """
        git reset --hard HEAD~2
        git commit -m "Add the table"
        """


def wrong_only_the_last():
    """The commit `Start the table` is still there. `HEAD~1` is one commit back, and two have to be replaced."""
    return """
        git reset --soft HEAD~1
        git commit -m "Add the table"
        """


def wrong_new_file_left_out():
    """The table is not in the commit: without `--soft` nothing is staged any more, and a new file needs `git add`."""
    return """
        git reset HEAD~2
        git commit -a -m "Add the table"
        """
