'''Find the mistakes: everything into main

Two branches are finished, `docs` and `tests`. A script should bring the work of both into `main`, delete the two names and end on
`main`. It is run while you are on `docs`. `main` has moved on since they were made, and no two branches touch the same
file. The script puts things together the wrong way round.

Fix it, so that `main` reaches all commits and is the only branch.

```console
$ git branch
* docs
  main
  tests
$ bash into_main.sh
$ git branch
* main
$ ls
docs.txt
main.txt
tests.txt
```
'''

minutes = 4
chapter = "02-branches"
kind = "fix"
printed = False
prepare = """
git init -q
git add main.txt
git commit -q -m "Begin"
git switch -q -c docs
echo "how to" > docs.txt
git add docs.txt
git commit -q -m "Write docs"
git switch -q -c tests main
echo "1 + 1" > tests.txt
git add tests.txt
git commit -q -m "Write tests"
git switch -q main
echo "more" >> main.txt
git commit -q -a -m "Go on"
git switch -q docs
"""
report = """
git branch
git log --no-merges --format=%s | sort
git status --short
"""
hint = "Which branch moves when you type `git merge`? So on which one do you have to be?"
starter = """
git merge --no-edit main
git merge --no-edit tests
git branch -d main tests
"""


def commands():
    return """
        git switch main
        git merge --no-edit docs
        git merge --no-edit tests
        git branch -d docs tests
        """


def cases():
    yield {"files": {"main.txt": "one\n"}}
    yield {"files": {"main.txt": ""}, "prepare": "echo again >> docs.txt\ngit commit -q -a -m 'More docs'\n"}
    yield {"files": {"main.txt": "two\n"}, "prepare": "git merge -q --no-edit main\n"}
    yield {"files": {"main.txt": "1\n2\n"}}


def wrong_still_on_docs():
    """Everything has come into `docs`, since you are on that branch. `main` has not moved."""
    return """
        git merge --no-edit main
        git merge --no-edit tests
        git branch -D tests
        """


def wrong_tests_thrown_away():
    """The commit of `tests` is not on `main`: `-D` deletes a name even if the work has not been merged."""
    return """
        git switch main
        git merge --no-edit docs
        git branch -D docs tests
        """


def wrong_names_left():
    """The work is on `main`, but the two names are still there."""
    return """
        git switch main
        git merge --no-edit docs
        git merge --no-edit tests
        """
