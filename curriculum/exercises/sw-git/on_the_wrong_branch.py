'''On the wrong branch

Your newest commit, `Try deeper trees`, was meant for a branch of its own. You were on `main` when you made it. Nobody else has it. Write a script,
run on `main`, after which

- the branch `deeper` has this commit on top, unchanged,
- `main` is one commit back, as if it had never been made there,
- you are on `main`, the folder is as in its newest commit, and nothing is left to commit.

```console
$ git log --format=%s
Try deeper trees
Begin
$ bash on_the_wrong_branch.sh
$ git log --format=%s
Begin
$ git log --format=%s deeper
Try deeper trees
Begin
```
'''

minutes = 4
chapter = "04-undo-and-search"
kind = "shell"
printed = False
report = """
git branch
git log --format=%s main
git log --format=%s deeper
git status --short
"""
hint = "A branch is a name for a commit. Give the commit its second name first; then the first name may move."


def _trees(before, after, *earlier):
    steps = "".join(f"echo {n} >> readme.txt\ngit commit -q -a -m '{message}'\n" for n, message in enumerate(earlier))
    return {
        "files": {"readme.txt": "Flats\n", "trees.txt": f"{before}\n"},
        "prepare": (
            f"git init -q\ngit add .\ngit commit -q -m 'Begin'\n{steps}"
            f"echo '{after}' > trees.txt\ngit commit -q -a -m 'Try deeper trees'\n"
        ),
    }


def commands():
    return """
        git branch deeper
        git reset --hard HEAD~1
        """


def cases():
    yield _trees("depth = 3", "depth = 9")
    yield _trees("depth = 1", "depth = 2", "Fix a word")
    yield _trees("", "depth = 12", "Thank Bo", "Fix a word")
    yield _trees("depth = 4", "depth = 8\nslow", "Name the source")


def wrong_branch_too_late():
    """The commit is on no branch any more: `main` moved back before anything else had a name for it."""
    return """
        git reset --hard HEAD~1
        git branch deeper
        """


def wrong_still_on_main():
    """The new branch is right, but `main` still has the commit too."""
    return """
        git branch deeper
        """


def wrong_taken_back():
    """`main` has one commit more instead of one less: `git revert` is for commits that others have."""
    return """
        git branch deeper
        git revert --no-edit HEAD
        """


def wrong_change_left_in_the_folder():
    """Both branches are right, but on `main` the change is still in the folder, ready to be committed again."""
    return """
        git branch deeper
        git reset --soft HEAD~1
        """
