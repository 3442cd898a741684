'''The lost commit

Ada committed `Add the report`. Then somebody typed `git reset --hard HEAD~1`, and committed something else, `Fix a word`. These were the last
three moves of HEAD, in this order. Write a script that makes the change of the lost commit once more, on top of `main`,
with its message and author, and keeps all commits that are there.

```console
$ git log --format=%s
Fix a word
Begin
$ bash lost_commit.sh
$ git log --format=%s
Add the report
Fix a word
Begin
$ cat report.txt
error: 12000
```
'''

minutes = 4
chapter = "04-undo-and-search"
kind = "shell"
printed = False
report = """
git log --format="%s, %an"
git branch
git status --short
"""
hint = "`git reflog` lists the moves of HEAD, the newest as number 0. Which number does the lost commit have? And which command brings a single commit over?"


def _lost(report, word, who="Ada <ada@example.org>"):
    return {
        "files": {"readme.txt": "flts\n"},
        "prepare": (
            "git init -q\ngit add .\ngit commit -q -m 'Begin'\n"
            f"echo '{report}' > report.txt\ngit add .\n"
            f"git commit -q -m 'Add the report' --author '{who}'\n"
            "git reset -q --hard HEAD~1\n"
            f"echo '{word}' > readme.txt\ngit commit -q -a -m 'Fix a word'\n"
        ),
    }


def commands():
    return """
        git cherry-pick HEAD@{2}
        """


def cases():
    yield _lost("error: 12000", "flats")
    yield _lost("error: 9", "flat")
    yield _lost("none", "Flats.", "Cleo <cleo@example.org>")


def wrong_back_in_time():
    """`Fix a word` is gone now: you moved the branch to the lost commit, which was made before it."""
    return """
        git reset --hard HEAD@{2}
        """


def wrong_only_a_name():
    """The lost commit has a name again, a branch. Its change is not on `main`."""
    return """
        git branch found HEAD@{2}
        """


def wrong_one_move_too_few():
    """You picked `Begin`, the commit to which the reset went back. It is on `main` already; the lost one was one move earlier."""
    return """
        git cherry-pick HEAD@{1}
        """
