'''A branch for a review

In your team nobody pushes to `main`. You have changed `readme.txt`, which Git knows, and nothing is committed yet. Write a script, run on `main`, that

1. makes the branch `clear-readme` and commits the change on it, with the message `Explain the columns`,
2. sends this branch to the remote `origin`, in such a way that later a plain `git push` on it is enough,
3. ends on `main`.

`main` stays as it is, here and on the server.

```console
$ git status --short
 M readme.txt
$ bash branch_for_a_review.sh
$ git -C ../server.git branch
  clear-readme
* main
$ git log --format=%s origin/clear-readme
Explain the columns
Begin
```

(`git -C FOLDER` does what `git` does in that folder.)
'''

minutes = 5
chapter = "05-together"
kind = "shell"
printed = False
report = """
git -C ../server.git log --format=%s main
git -C ../server.git log --format=%s clear-readme
git branch
git status --short
git config branch.clear-readme.remote
"""
hint = "A change that isn't committed travels along to a new branch. Which option of `git push` notes that the two branches belong together?"


def _team(text, *later):
    more = "".join(f"echo {n} >> plan.txt\ngit add .\ngit commit -q -m '{message}'\n" for n, message in enumerate(later))
    return {
        "files": {"readme.txt": "Flats\n"},
        "prepare": (
            f"git init -q\ngit add .\ngit commit -q -m 'Begin'\n{more}"
            "git init -q --bare ../server.git\ngit remote add origin ../server.git\ngit push -q -u origin main\n"
            f"echo '{text}' >> readme.txt\n"
        ),
    }


def commands():
    return """
        git switch -c clear-readme
        git commit -a -m "Explain the columns"
        git push -u origin clear-readme
        git switch main
        """


def cases():
    yield _team("size: in square metres")
    yield _team("floor: 0 is the ground", "Plan the week")
    yield _team("rooms: without the kitchen", "Plan the week", "Plan the month")
    yield _team("price: in euro", "Thank Bo")


def wrong_pushed_to_main():
    """Your commit is on `main`, on the server too. It should be on the branch alone until others have read it."""
    return """
        git commit -a -m "Explain the columns"
        git push
        git switch -c clear-readme
        git push -u origin clear-readme
        git switch main
        """


def wrong_not_sent():
    """The branch is here and not on the server: nobody can read it there."""
    return """
        git switch -c clear-readme
        git commit -a -m "Explain the columns"
        git switch main
        """


def wrong_not_connected():
    """The branch is on the server, but your branch doesn't know that the two belong together. `git push` has an option for that."""
    return """
        git switch -c clear-readme
        git commit -a -m "Explain the columns"
        git push origin clear-readme
        git switch main
        """
