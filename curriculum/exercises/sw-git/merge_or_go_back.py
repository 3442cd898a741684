'''Merge, or go back

Every night a script tries to merge the branch `next` into `main`, on which it is run. If the merge goes through, good. If it stops at
a conflict, nobody is there to decide: then everything should be as it was before, and the script ends with exit
code 1. After a merge it ends with exit code 0.

```console
$ bash merge_or_go_back.sh
$ echo $?
1
$ git status --short
$ git log --format=%s
Change it on main
Begin
```
'''

minutes = 4
chapter = "03-conflicts"
kind = "shell"
printed = False
report = """
echo "exit code $code"
git status --short
git log --format=%s
"""
hint = "`git merge` ends with an exit code other than 0 if it stops. Which sign runs a command only then? And which command goes back?"


def _night(on_next, on_main):
    """What each side does after a common beginning."""
    return {
        "prepare": (
            "git init -q\necho 5 > rows.txt\necho 7 > seed.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            f"git switch -q -c next\n{on_next}\ngit commit -q -a -m 'Change it on next'\n"
            f"git switch -q main\n{on_main}\ngit commit -q -a -m 'Change it on main'\n"
        )
    }


def commands():
    return """
        git merge --no-edit next && exit 0
        git merge --abort
        exit 1
        """


def cases():
    yield _night("echo 9 > rows.txt", "echo 6 > rows.txt")
    yield _night("echo 9 > rows.txt", "echo 8 > seed.txt")
    yield _night("rm seed.txt", "echo 3 > seed.txt")
    yield _night("echo 9 > rows.txt\necho 9 > seed.txt", "echo 8 > seed.txt")
    yield _night("echo 1 > seed.txt", "echo 2 > rows.txt")
    yield _night("rm rows.txt", "echo 2 > seed.txt")


def wrong_left_in_the_middle():
    """After a conflict the merge is still open, with marks in the file: nothing goes back."""
    return """
        git merge --no-edit next && exit 0
        exit 1
        """


def wrong_always_fails():
    """Your script ends with exit code 1 even when the merge went through."""
    return """
        git merge --no-edit next || git merge --abort
        exit 1
        """


def wrong_always_well():
    """Your script ends with exit code 0 even after a conflict: the code is that of the last command, and going back went well."""
    return """
        git merge --no-edit next || git merge --abort
        """
