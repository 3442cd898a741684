'''Fill the gaps: take a list that a program made

`packages.txt` is written by a program, which can write it again at any time. It was renewed on `main` and on the branch `update`, so a merge
of `update` into `main` stops there. The version of `update` is the newer one and should be taken whole. Other files changed as
well, each on one side only; these changes must all stay.

Put the right word or option into each gap `...`, so that the merge is finished in the end. The script is run on `main`.

```console
$ bash list_of_theirs.sh
$ cat packages.txt
numpy 2.3
$ git status --short
```
'''

minutes = 4
chapter = "03-conflicts"
kind = "complete"
printed = False
prepare = """
git init -q
echo "numpy 2.1" > packages.txt
git add .
git commit -q -m "Begin"
git switch -q -c update
echo "numpy 2.3" > packages.txt
echo "checked in May" >> checked.txt
git commit -q -a -m "Renew the packages"
git switch -q main
echo "numpy 2.2" > packages.txt
echo "for flats" >> readme.txt
git commit -q -a -m "Renew the packages, explain"
"""
report = """
git status --short
git log -n 1 --format=%p | wc -w
git show HEAD:packages.txt
"""
hint = "You are on `main`, so `main` is ours. After the file is right, Git has to be told, and the merge needs its commit."
starter = """
git merge update
git checkout ... packages.txt
git ... packages.txt
git commit ...
"""


def commands():
    return """
        git merge update
        git checkout --theirs packages.txt
        git add packages.txt
        git commit --no-edit
        """


def cases():
    yield {"files": {"readme.txt": "Prices\n", "checked.txt": "checked in April\n"}}
    yield {"files": {"readme.txt": "", "checked.txt": ""}}
    yield {"files": {"readme.txt": "a\nb\n", "checked.txt": "no\n", "x.txt": "x\n"}}


def wrong_our_version():
    """You took the version of `main`: that is the branch you are on, so it is called ours."""
    return """
        git merge update
        git checkout --ours packages.txt
        git add packages.txt
        git commit --no-edit
        """


def wrong_still_open():
    """The merge is not finished: the file was never added, so Git still sees a conflict."""
    return """
        git merge update
        git checkout --theirs packages.txt
        git commit --no-edit
        """


def wrong_marks_in_the_list():
    """The marks are in the list that you committed: no version was chosen."""
    return """
        git merge update
        git add packages.txt
        git commit --no-edit
        """
