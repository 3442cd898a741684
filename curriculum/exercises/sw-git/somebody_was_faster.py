'''Somebody was faster

You have committed on `main` and want to share it, but a colleague has pushed first. The remote is called `origin`, and your `main` belongs to its
`main`. Write a script that brings your commits to the server, on top of those that are there, in one line: no commit has
two parents, and nobody's commit is lost. The commits touch different files.

```console
$ git log --format=%s
Fix the seed
Begin
$ git -C ../server.git log --format=%s
Start a list
Begin
$ bash somebody_was_faster.sh
$ git -C ../server.git log --format=%s
Fix the seed
Start a list
Begin
```

(`git -C FOLDER` does what `git` does in that folder.)
'''

minutes = 4
chapter = "05-together"
kind = "shell"
printed = False
report = """
git -C ../server.git log --format=%s
git -C ../server.git log --merges --format=%s | wc -l
git status --short
git branch
"""
hint = "First get what the others have, and put your own commits on top of it; then send."


def _server(mine, theirs):
    def commits(numbered):
        return "".join(
            f"echo {n} > {name}.txt\ngit add .\ngit commit -q -m '{message}'\n" for n, (name, message) in enumerate(numbered)
        )

    return {
        "prepare": (
            "git init -q\necho x > a.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            "git init -q --bare ../server.git\ngit remote add origin ../server.git\ngit push -q -u origin main\n"
            f"git clone -q ../server.git ../bo\ncd ../bo\n{commits(theirs)}git push -q\ncd ../work\n"
            f"{commits(mine)}"
        )
    }


def commands():
    return """
        git pull --rebase
        git push
        """


def cases():
    yield _server([("seed", "Fix the seed")], [("list", "Start a list")])
    yield _server([("rows", "Use more rows")], [("b", "Second"), ("c", "Third")])
    yield _server([("y", "Add y"), ("z", "Add z")], [("x", "Add x")])


def wrong_forced():
    """The colleague's commit is gone from the server: `--force` moves its branch to yours, whatever was there."""
    return """
        git push --force
        """


def wrong_refused():
    """Your commit is not on the server: the push was refused, since the server has commits that you lack."""
    return """
        git push
        """


def wrong_merge_commit():
    """There is a commit with two parents on the server: your pull merged the two lines."""
    return """
        git pull --no-rebase --no-edit
        git push
        """
