'''What did it say two commits ago?

Somebody asks which settings were used before the last two commits. Write a script that prints, in a repository with at
least three commits in one line,

1. the first line of each message, the newest on top, and nothing else about the commits,
2. the file `settings.txt` as it was two commits before the newest one.

Nothing in the folder changes.

```console
$ git log --format=%s
Raise the trees
Use more rows
Begin
$ cat settings.txt
rows = 900, trees = 70
$ bash look_back.sh
Raise the trees
Use more rows
Begin
rows = 500, trees = 50
```
'''

minutes = 4
chapter = "01-commits"
kind = "shell"
hint = "`HEAD~1` is one commit back. How do you write a file of a commit, in place of the commit itself?"
report = """
git status --short
"""


def _history(*commits):
    steps = ["git init -q"]
    for message, text in commits:
        steps += [f'echo "{text}" > settings.txt', "git add settings.txt", f'git commit -q -m "{message}"']
    return {"prepare": "\n".join(steps) + "\n"}


def commands():
    return """
        git log --format=%s
        git show HEAD~2:settings.txt
        """


def cases():
    yield _history(
        ("Begin", "rows = 500, trees = 50"),
        ("Use more rows", "rows = 900, trees = 50"),
        ("Raise the trees", "rows = 900, trees = 70"),
    )
    yield _history(("Begin", "a"), ("Second", "b"), ("Third", "c"), ("Fourth", "d"))
    yield _history(("Start", "rate = 1"), ("Halve", "rate = 0.5"), ("Halve again", "rate = 0.25"))
    yield _history(("One", "x"), ("Two", "y"), ("Three", "x y"))


def wrong_one_back():
    """You print the file as it was one commit back. `HEAD~1` is the parent of the newest; the one before that is wanted."""
    return """
        git log --format=%s
        git show HEAD~1:settings.txt
        """


def wrong_as_it_is_now():
    """You print the file as it is in the folder now."""
    return """
        git log --format=%s
        cat settings.txt
        """


def wrong_what_it_changed():
    """You print what that commit changed. The file as it was there is wanted: write a colon and the path after the commit."""
    return """
        git log --format=%s
        git show HEAD~2
        """
