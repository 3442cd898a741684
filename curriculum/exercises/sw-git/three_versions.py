'''Three versions of a line

A merge of the branch `calmer` into `main` would stop at a conflict in `train.txt`. Before it is tried, everybody should see who changed
what. Write a script, run on `main`, that prints `train.txt` three times, one after the other: as it was in the commit from which
both branches began, as it is on `main`, and as it is on `calmer`. Nothing is merged, and nothing changes.

```console
$ bash three_versions.sh
5000 rows, rate 0.10
9000 rows, rate 0.10
5000 rows, rate 0.05
```
'''

minutes = 5
chapter = "03-conflicts"
kind = "shell"
report = """
git branch
git status --short
git log --format=%s
"""
hint = "One command prints the id of the commit from which both began, and `$(...)` puts it where it is needed. The rest of that word is a colon and the name of the file."


def _train(base, main, calmer, later=""):
    def change(text, message):
        return f"echo '{text}' > train.txt\ngit commit -q -a -m '{message}'\n" if text else ""

    return {
        "prepare": (
            "git init -q\necho 'nothing yet' > train.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            f"{change(base, 'Describe the training')}git switch -q -c calmer\n{change(calmer, 'Halve the rate')}"
            f"git switch -q main\n{change(main, 'Use more rows')}{change(later, 'Use even more')}"
        )
    }


def commands():
    return """
        git show $(git merge-base main calmer):train.txt
        git show main:train.txt
        git show calmer:train.txt
        """


def cases():
    yield _train("5000 rows, rate 0.10", "9000 rows, rate 0.10", "5000 rows, rate 0.05")
    yield _train("80 rows", "90 rows", "80 rows, calm", later="95 rows")
    yield _train("rate 1", "rate 2", "rate 0.5", later="rate 3")
    yield _train("a b", "a c", "b b", later="a d")


def wrong_one_commit_back():
    """Your first version is that of the commit before the newest one on `main`. The branches may have parted earlier."""
    return """
        git show HEAD~1:train.txt
        git show main:train.txt
        git show calmer:train.txt
        """


def wrong_first_commit_of_all():
    """Your first version comes from a commit that is too old: both branches began later."""
    return """
        git show $(git merge-base main calmer)~1:train.txt
        git show main:train.txt
        git show calmer:train.txt
        """


def wrong_sides_swapped():
    """Your second and third version are swapped: first `main`, then `calmer`."""
    return """
        git show $(git merge-base main calmer):train.txt
        git show calmer:train.txt
        git show main:train.txt
        """
