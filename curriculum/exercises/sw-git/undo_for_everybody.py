'''Undo it for everybody

The commit before the newest one, `Drop the cellar`, made the forecasts worse. Everybody has it already, so the history stays
as it is. Write a script that makes one new commit on top, which takes back what that commit changed and leaves alone
what came after it. Its message is the one that Git proposes.

```console
$ git log --format=%s
Note the source
Drop the cellar
Begin
$ bash undo_for_everybody.sh
$ git log --format=%s
Revert "Drop the cellar"
Note the source
Drop the cellar
Begin
```
'''

minutes = 4
chapter = "04-undo-and-search"
kind = "shell"
printed = False
prepare = """
git init -q
git add .
git commit -q -m "Begin"
grep -v "cellar" columns.txt > rest.txt
mv rest.txt columns.txt
git commit -q -a -m "Drop the cellar"
echo "source: the city" >> readme.txt
git commit -q -a -m "Note the source"
"""
report = """
git log --format=%s
git status --short
"""
hint = "Which name does the commit before the newest one have? And which command takes back a change without taking back the commit?"


def _columns(columns, readme):
    return {"files": {"columns.txt": columns, "readme.txt": readme}}


def commands():
    return """
        git revert --no-edit HEAD~1
        """


def cases():
    yield _columns("size\ncellar\nfloor\n", "Flats\n")
    yield _columns("cellar\nsize\n", "")
    yield _columns("rooms\nsize\ncellar of the house\n", "Prices\nof flats\n")


def wrong_newest_undone():
    """You took back the newest commit. The one before it is `HEAD~1`."""
    return """
        git revert --no-edit HEAD
        """


def wrong_history_cut():
    """The last two commits are no longer on `main`: `git reset` moves the branch back, and others still have them."""
    return """
        git reset --hard HEAD~2
        """


def wrong_not_committed():
    """The change is taken back, but not in a commit."""
    return """
        git revert --no-commit HEAD~1
        """
