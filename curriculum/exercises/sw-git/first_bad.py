'''The first bad commit

The script `price.sh` is part of a repository with seven commits in one line. In the first it worked: `bash price.sh` ended with exit
code 0. In the newest it does not. Write a script, run on `main`, that lets Git find the first bad commit, gives it the
name `culprit`, as a branch, and ends on `main`, where everything is as before.

```console
$ bash first_bad.sh
$ git log -n 1 --format=%s culprit
Step 4
$ git branch
  culprit
* main
```
'''

minutes = 5
chapter = "04-undo-and-search"
kind = "shell"
printed = False
report = """
git log -n 1 --format=%s culprit
git branch
git status --short
"""
hint = "Four commands: start with a bad and a good commit, run, give a name, reset. The first of seven commits in a line is how many steps before HEAD?"


def _broken_at(bad):
    """Seven commits; from number `bad` on the script ends with another exit code."""
    return {
        "prepare": (
            "git init -q\nfor n in 1 2 3 4 5 6 7; do\n"
            f'echo "n=$n; [ $n -lt {bad} ]" > price.sh\n'
            'git add price.sh\ngit commit -q -m "Step $n"\ndone\n'
        )
    }


def commands():
    return """
        git bisect start HEAD HEAD~6
        git bisect run bash price.sh
        git branch culprit bisect/bad
        git bisect reset
        """


def cases():
    yield _broken_at(4)
    yield _broken_at(2)
    yield _broken_at(6)
    yield _broken_at(5)


def wrong_last_good():
    """`culprit` is the last good commit: you named the one before the first bad one."""
    return """
        git bisect start HEAD HEAD~6
        git bisect run bash price.sh
        git branch culprit bisect/bad~1
        git bisect reset
        """


def wrong_newest():
    """`culprit` is the newest commit. That one is bad, but it is not the first."""
    return """
        git branch culprit HEAD
        """


def wrong_still_searching():
    """You are not on `main`: the search is still going on, with an old commit in the folder."""
    return """
        git bisect start HEAD HEAD~6
        git bisect run bash price.sh
        git branch culprit bisect/bad
        """
