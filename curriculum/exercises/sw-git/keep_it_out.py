'''Keep the key out

A new repository has no commit yet. The folder holds a program, a file `keys.txt` with a password, and tables whose names end
in `.csv`, some of them in folders. Write a script that

1. writes the file `.gitignore` with two lines, `keys.txt` and then `*.csv`, in place of one that may be there,
2. makes one commit with the message `Begin` that holds everything else, `.gitignore` too.

Nothing is deleted. Afterwards `git status --short` prints nothing.

```console
$ ls
flats.csv
keys.txt
train.py
$ bash keep_it_out.sh
[main (root-commit) 5d1e0c7] Begin
 2 files changed, 3 insertions(+)
 create mode 100644 .gitignore
 create mode 100644 train.py
$ git status --short
```
'''

minutes = 5
chapter = "01-commits"
kind = "shell"
printed = False
prepare = """
git init -q
"""
report = """
git log --format=%s
git ls-files
git status --short
"""
hint = "`.gitignore` says something about files that Git does not know yet. What has to come first, the file or `git add`? And remember what the shell does with a star outside quotation marks."


def _folder(*names):
    names = ("train.py", "keys.txt", "flats.csv", *names)
    return {"files": {name: f"{name}\n" for name in names}}


def commands():
    return """
        echo "keys.txt" > .gitignore
        echo "*.csv" >> .gitignore
        git add .
        git commit -m "Begin"
        """


def cases():
    yield _folder()
    yield _folder("readme.txt", "data/may.csv")
    yield _folder("data/june.csv", "data/notes.txt", "old/keys.txt.bak")
    yield _folder("a.csv", "plots/a.svg", "plots/b.csv", ".gitignore")


def wrong_added_before_ignored():
    """The key and the tables are in your commit: they were staged before `.gitignore` said anything about them."""
    return """
        git add .
        echo "keys.txt" > .gitignore
        echo "*.csv" >> .gitignore
        git add .gitignore
        git commit -m "Begin"
        """


def wrong_gitignore_left_out():
    """`.gitignore` itself is in no commit, so it works for nobody else: in the shell a `*` leaves hidden files out."""
    return """
        echo "keys.txt" > .gitignore
        echo "*.csv" >> .gitignore
        git add *
        git commit -m "Begin"
        """


def wrong_one_line_lost():
    """The key is in your commit: the second `>` overwrote `.gitignore`, and its first line is gone."""
    return """
        echo "keys.txt" > .gitignore
        echo "*.csv" > .gitignore
        git add .
        git commit -m "Begin"
        """
