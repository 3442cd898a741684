'''What would come?

Bo says that the branch `idea` is ready. Before anything is merged, you want to see what would come. Write a script, run on `main`, that
prints

1. the first line of the message of each commit that `idea` reaches and `main` does not, the newest on top,
2. below that, the file `settings.txt` as it is on `idea`.

Nothing changes, neither the branches nor the folder.

```console
$ git log --format=%s
Thank Bo
Begin
$ bash what_would_come.sh
Raise the rows
Use more trees
rows = 900
trees = 70
```
'''

minutes = 4
chapter = "02-branches"
kind = "shell"
report = """
git branch
git status --short
git log --format=%s
"""
hint = "Two dots between two names of branches: what the second reaches and the first does not. And a colon between a branch and a file."


def _idea(*on_idea, main="Thank Bo"):
    lines = "".join(f"echo '{line}' >> settings.txt\ngit commit -q -a -m '{message}'\n" for message, line in on_idea)
    return {
        "prepare": (
            "git init -q\necho 'rows = 500' > settings.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            f"git switch -q -c idea\n{lines}git switch -q main\n"
            f"echo thanks > readme.txt\ngit add .\ngit commit -q -m '{main}'\n"
        )
    }


def commands():
    return """
        git log --format=%s main..idea
        git show idea:settings.txt
        """


def cases():
    first = _idea(("Use more trees", "trees = 70"), ("Raise the rows", "seed = 1"))
    first["prepare"] = first["prepare"].replace("echo 'trees = 70' >> settings.txt", "printf 'rows = 900\\ntrees = 70\\n' > settings.txt")
    first["prepare"] = first["prepare"].replace("echo 'seed = 1' >> settings.txt", "echo x > more.txt; git add more.txt")
    yield first
    yield _idea(("Fix the seed", "seed = 7"))
    yield _idea(("Halve the rate", "rate = 0.5"), ("Halve it again", "rate = 0.25"), ("Name the units", "unit = m"))
    yield _idea(("Drop the cellar", "cellar = no"), main="Fix a word")


def wrong_the_other_way_round():
    """You print what `main` has and `idea` lacks. With two dots, the branch whose commits you want comes second."""
    return """
        git log --format=%s idea..main
        git show idea:settings.txt
        """


def wrong_whole_history():
    """You print the whole history of `idea`. `main` has a part of it already."""
    return """
        git log --format=%s idea
        git show idea:settings.txt
        """


def wrong_file_of_main():
    """You print the settings of `main`: those are in the folder. A branch and a colon in front of the name lead to the others."""
    return """
        git log --format=%s main..idea
        cat settings.txt
        """


def wrong_goes_there():
    """You are on `idea` in the end. You can look at a branch without switching to it."""
    return """
        git log --format=%s main..idea
        git switch -q idea
        cat settings.txt
        """
