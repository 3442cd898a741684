'''Corrected at once

Your last commit has a slip in its message, `Ad the tests`, and the file `tests.txt` was forgotten: it is in the folder, and Git does not know it
yet. Nobody else has the commit. Write a script that puts another in its place: with the message `Add the tests`, with what it held, and with
`tests.txt`. The other file that Git does not know, `scratch.txt`, stays out.

```console
$ git log --format=%s
Ad the tests
Begin
$ bash mended_at_once.sh
$ git log --format=%s
Add the tests
Begin
$ git status --short
?? scratch.txt
```
'''

minutes = 4
chapter = "04-undo-and-search"
kind = "shell"
printed = False
report = """
git log --format=%s --name-only
git status --short
git branch
"""
hint = "A commit takes what is staged, and the same is true when it replaces the last one."


def _slip(run, tests, **more):
    return {
        "files": {"readme.txt": "Flats\n", "scratch.txt": "x\n", **more},
        "prepare": (
            "git init -q\ngit add readme.txt\ngit commit -q -m 'Begin'\n"
            f"echo '{run}' > run.txt\ngit add run.txt\ngit commit -q -m 'Ad the tests'\necho '{tests}' > tests.txt\n"
        ),
    }


def commands():
    return """
        git add tests.txt
        git commit --amend -m "Add the tests"
        """


def cases():
    yield _slip("run all", "1 + 1")
    yield _slip("fast", "2 + 2")
    yield _slip("slow", "none")
    yield _slip("twice", "3 + 4")


def wrong_one_more_commit():
    """There is one more commit, and the one with the slip is still below it. `--amend` puts a commit in the place of the last one."""
    return """
        git add tests.txt
        git commit -m "Add the tests"
        """


def wrong_still_forgotten():
    """The message is right, but `tests.txt` is still not in the commit: Git does not know a new file until it is added."""
    return """
        git commit -a --amend -m "Add the tests"
        """


def wrong_everything_added():
    """`scratch.txt` is in the commit too: `git add .` takes everything in the folder."""
    return """
        git add .
        git commit --amend -m "Add the tests"
        """


def wrong_same_message():
    """The file is in, but the message still has its slip."""
    return """
        git add tests.txt
        git commit --amend --no-edit
        """
