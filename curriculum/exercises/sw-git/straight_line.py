'''A straight line

The branch `floors` was made some commits ago, and `main` has moved on since. Nobody else has `floors`. Write a script that puts its commits on top of
`main`, lets `main` catch up with them, deletes the name `floors` and ends on `main`. No commit may have two parents, and
the commits of `main` stay what they are. No two commits touch the same file. The script is run on `floors`.

```console
$ git branch
* floors
  main
$ bash straight_line.sh
$ git log --format=%s
Test the floors
Use the floors
Thank Bo
Begin
$ git branch
* main
```
'''

minutes = 5
chapter = "05-together"
kind = "shell"
printed = False
report = """
git branch
git log --format=%s
git log --merges --format=%s | wc -l
git status --short
"""
hint = "Which of the two branches gets new commits in the place of its own? That is the one to be on when you rebase."


def _lines(*on_main):
    later = "".join(
        f"echo {n} > main{n}.txt\ngit add .\ngit commit -q -m '{message}'\n" for n, message in enumerate(on_main)
    )
    return {
        "prepare": (
            "git init -q\necho x > a.txt\ngit add .\ngit commit -q -m 'Begin'\ngit switch -q -c floors\n"
            "echo 3 > floors.txt\ngit add .\ngit commit -q -m 'Use the floors'\n"
            "echo 1 > tests.txt\ngit add .\ngit commit -q -m 'Test the floors'\n"
            f"git switch -q main\n{later}git switch -q floors\n"
        )
    }


def commands():
    return """
        git rebase main
        git switch main
        git merge floors
        git branch -d floors
        """


def cases():
    yield _lines("Thank Bo")
    yield _lines("Fix a word", "Thank Bo")
    yield _lines("Sell by June")
    yield _lines("Name the source", "Thank Ada")


def wrong_merge_commit():
    """There is a commit with two parents: `main` and `floors` were merged as they were."""
    return """
        git switch main
        git merge --no-edit floors
        git branch -d floors
        """


def wrong_main_rebased():
    """The commits of `main` were made once more, on top of `floors`. Others have them already, under their old ids."""
    return """
        git switch main
        git rebase floors
        git branch -d floors
        """


def wrong_main_left_behind():
    """`main` is still where it was: after the rebase it has to catch up."""
    return """
        git rebase main
        git switch main
        git branch -D floors
        """
