'''Without the password

The branch `letters` has four commits that `main` lacks, from the oldest to the newest: the letter for March, `Add the password`, the letter for April,
`Delete the password`. Nobody else has them. Write a script, run on `main`, that brings the two letters onto `main`, in this
order, each as a commit with its message. No commit that a branch reaches may hold the password, so the name `letters` has
to go as well. Each commit touches a file of its own, and `main` has moved on meanwhile.

```console
$ git log --format=%s main..letters
Delete the password
Write the letter for April
Add the password
Write the letter for March
$ bash without_the_password.sh
$ git log --format=%s
Write the letter for April
Write the letter for March
Open on Saturdays
Begin
$ git branch
* main
```
'''

minutes = 6
chapter = "05-together"
kind = "shell"
printed = False
report = """
git branch
git log --all --format=%s
git status --short
"""
hint = "Single commits can be picked. `letters` is the newest of the four, and `letters~1` the one before it: which two do you need? A name whose commits are not merged is deleted with a capital letter."


def _letters(march, april, password):
    return {
        "prepare": (
            "git init -q\necho 1 > hours.txt\ngit add .\ngit commit -q -m 'Begin'\ngit switch -q -c letters\n"
            f"echo {march} > march.txt\ngit add .\ngit commit -q -m 'Write the letter for March'\n"
            f"echo {password} > mail.txt\ngit add .\ngit commit -q -m 'Add the password'\n"
            f"echo {april} > april.txt\ngit add .\ngit commit -q -m 'Write the letter for April'\n"
            "git rm -q mail.txt\ngit commit -q -m 'Delete the password'\n"
            "git switch -q main\necho 2 > hours.txt\ngit commit -q -a -m 'Open on Saturdays'\n"
        )
    }


def commands():
    return """
        git cherry-pick letters~3
        git cherry-pick letters~1
        git branch -D letters
        """


def cases():
    yield _letters("spring", "rain", "kettle")
    yield _letters("seeds", "beans", "sesame")
    yield _letters("tea", "cocoa", "4711")


def wrong_merged():
    """The password is in a commit that `main` reaches: a merge brings all four commits."""
    return """
        git merge --no-edit letters
        git branch -d letters
        """


def wrong_all_rebased():
    """The password is in a commit that `main` reaches: a rebase makes all four commits once more."""
    return """
        git rebase main letters
        git switch main
        git merge letters
        git branch -d letters
        """


def wrong_name_left():
    """The branch `letters` is still there, and with it the password."""
    return """
        git cherry-pick letters~3
        git cherry-pick letters~1
        """
