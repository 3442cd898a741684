'''Forget the table

`flats.csv` was committed by mistake: it is large, and a program fetches it again every week. Write a script that makes one commit with the message
`Forget the table`, in which

- Git no longer knows `flats.csv`, which stays in the folder as it is,
- the line `flats.csv` is at the end of `.gitignore`. That file exists already and keeps its other lines.

In the end `git status --short` prints nothing. (The earlier commits still hold the table.)

```console
$ bash forget_the_table.sh
$ git ls-files
.gitignore
train.py
$ ls
flats.csv
train.py
```
'''

minutes = 5
chapter = "01-commits"
kind = "shell"
printed = False
prepare = """
git init -q
git add -f .
git commit -q -m "Begin"
"""
report = """
git log --format=%s
git ls-files
git status --short
git show HEAD:.gitignore
"""
hint = "Which option of `git rm` leaves the file in the folder? And `.gitignore` has changed as well: does the commit know?"


def _folder(ignored, **more):
    return {"files": {".gitignore": ignored, "train.py": "fit\n", "flats.csv": "1,2\n", **more}}


def commands():
    return """
        git rm --cached flats.csv
        echo "flats.csv" >> .gitignore
        git add .gitignore
        git commit -m "Forget the table"
        """


def cases():
    yield _folder("keys.txt\n")
    yield _folder("keys.txt\nold/\n", **{"readme.txt": "Flats\n"})
    yield _folder("*.log\n", **{"small.csv": "1\n"})
    yield _folder("*.tmp\n", **{"data/flats.txt": "x\n"})


def wrong_deleted_here_too():
    """The table is gone from the folder: without an option `git rm` deletes the file itself."""
    return """
        git rm flats.csv
        echo "flats.csv" >> .gitignore
        git add .gitignore
        git commit -m "Forget the table"
        """


def wrong_only_ignored():
    """Git still knows the table: `.gitignore` changes nothing for files that it knows already."""
    return """
        echo "flats.csv" >> .gitignore
        git add .gitignore
        git commit -m "Forget the table"
        """


def wrong_other_lines_lost():
    """The other lines of `.gitignore` are gone: `>` overwrites the file."""
    return """
        git rm --cached flats.csv
        echo "flats.csv" > .gitignore
        git add .gitignore
        git commit -m "Forget the table"
        """
