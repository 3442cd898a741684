'''A branch for an idea

Would more trees help? Nobody knows, so it is tried on a branch. Write a script, run on `main`, that makes the branch
`more-trees` and on it one commit with the message `Grow more trees`, which appends the line `trees = 200` to
`settings.txt`. In the end you are back on `main`, where everything is as before.

```console
$ bash branch_for_an_idea.sh
$ git branch
* main
  more-trees
$ cat settings.txt
rows = 5000
$ git show more-trees:settings.txt
rows = 5000
trees = 200
```
'''

minutes = 5
chapter = "02-branches"
kind = "shell"
printed = False
prepare = """
git init -q
git add .
git commit -q -m "Begin"
"""
report = """
git branch
git status --short
git log --format=%s main
git log --format=%s more-trees
git show more-trees:settings.txt
"""
hint = "A commit moves the branch that you are on. On which branch should you be when you commit, and on which at the end?"


def _settings(text, **more):
    return {"files": {"settings.txt": text, **more}}


def commands():
    return """
        git switch -c more-trees
        echo "trees = 200" >> settings.txt
        git commit -a -m "Grow more trees"
        git switch main
        """


def cases():
    yield _settings("rows = 5000\n")
    yield _settings("")
    yield _settings("rows = 70\nseed = 3\n", **{"readme.txt": "Flats\n"})
    yield _settings("trees = 200\n", **{"trees.txt": "oak\n"})


def wrong_committed_on_main():
    """Your commit is on `main`: `git branch` makes the branch and does not switch to it."""
    return """
        git branch more-trees
        echo "trees = 200" >> settings.txt
        git commit -a -m "Grow more trees"
        """


def wrong_not_committed():
    """The change has come back to `main` with you: it was never committed on the branch."""
    return """
        git switch -c more-trees
        echo "trees = 200" >> settings.txt
        git switch main
        """


def wrong_stays_there():
    """In the end you are still on `more-trees`."""
    return """
        git switch -c more-trees
        echo "trees = 200" >> settings.txt
        git commit -a -m "Grow more trees"
        """
