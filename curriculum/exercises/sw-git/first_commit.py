'''The first commit

A project begins as a folder with some files. From now on every version should be kept. Write a script that makes a repository
of the folder in which it is run, and one commit with the message `Begin the project`. The commit holds `plan.txt` and
`notes/todo.txt`, and nothing else: `flats.csv` is large and can be fetched again, so it stays out. It stays in the folder
as it is, and so do other files that may be there.

```console
$ ls
flats.csv
notes
plan.txt
$ bash first_commit.sh
Initialized empty Git repository in /home/ada/work/.git/
[main (root-commit) 3f1c9a2] Begin the project
 2 files changed, 2 insertions(+)
 create mode 100644 notes/todo.txt
 create mode 100644 plan.txt
$ git log --format=%s
Begin the project
$ git status --short
?? flats.csv
```
'''

minutes = 5
chapter = "01-commits"
kind = "shell"
printed = False
report = """
git log --format=%s --name-only
git status --short
"""
hint = "A version is kept in two steps. The first one says which files are in it."


def _project(plan, todo, **more):
    return {"files": {"plan.txt": plan, "notes/todo.txt": todo, "flats.csv": "1,2\n", **more}}


def commands():
    return """
        git init
        git add plan.txt notes/todo.txt
        git commit -m "Begin the project"
        """


def cases():
    yield _project("Forecast prices.\n", "ask Bo\n")
    yield _project("Sort mails.\n", "", **{"keys.txt": "sesame\n"})
    yield _project("Count birds.\n", "buy seeds\n", **{"notes/old.txt": "done\n"})
    yield _project("", "find data\n", **{"plan.old": "none\n"})


def wrong_everything():
    """Everything in the folder is in your commit, even the large file: `git add .` adds all there is."""
    return """
        git init
        git add .
        git commit -m "Begin the project"
        """


def wrong_only_staged():
    """There is no commit: the files are in the staging area and go no further."""
    return """
        git init
        git add plan.txt notes/todo.txt
        """


def wrong_nothing_added():
    """There is no commit: nothing was staged. `-a` adds only files that Git knows already, and in a new repository it knows none."""
    return """
        git init
        git commit -a -m "Begin the project"
        """
