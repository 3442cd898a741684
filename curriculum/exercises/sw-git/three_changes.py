'''Three changes, one commit

Three files of a repository were changed and staged with `git add .`: `readme.txt`, `draft.txt`, `settings.txt`. Only the first is
ready. Write a script that

- commits the change to `readme.txt`, with the message `Improve the readme`,
- leaves the change to `draft.txt` in the folder, not staged,
- throws the change to `settings.txt` away: the file is as it was in the last commit.

```console
$ git status --short
M  draft.txt
M  readme.txt
M  settings.txt
$ bash three_changes.sh
[main 0a94e6b] Improve the readme
 1 file changed, 1 insertion(+)
$ git status --short
 M draft.txt
```
'''

minutes = 5
chapter = "04-undo-and-search"
kind = "shell"
printed = False
prepare = """
git init -q
git add .
git commit -q -m "Begin"
echo "better" >> readme.txt
echo "half a thought" >> draft.txt
echo "rows = 12" > settings.txt
git add .
"""
report = """
git log --format=%s --name-only
git status --short
"""
hint = "`git restore --staged` takes a file out of the staging area and leaves the folder alone. For one of the files that is only the first of two steps."


def _files(readme, draft, settings):
    return {"files": {"readme.txt": readme, "draft.txt": draft, "settings.txt": settings}}


def commands():
    return """
        git restore --staged draft.txt settings.txt
        git restore settings.txt
        git commit -m "Improve the readme"
        """


def cases():
    yield _files("Flats\n", "Once\n", "rows = 5000\n")
    yield _files("", "", "rows = 1\n")
    yield _files("a\nb\n", "c\n", "seed = 7\nrows = 3\n")
    yield _files("Prices\n", "It was\n", "")


def wrong_draft_thrown_away():
    """The change to `draft.txt` is gone from the folder: `git restore` without `--staged` puts the file back."""
    return """
        git restore --staged draft.txt settings.txt
        git restore draft.txt settings.txt
        git commit -m "Improve the readme"
        """


def wrong_settings_still_changed():
    """The change to `settings.txt` is still in the folder: it was only taken out of the staging area."""
    return """
        git restore --staged draft.txt settings.txt
        git commit -m "Improve the readme"
        """


def wrong_all_committed():
    """All three changes are in your commit: they were staged, and nothing was taken out before."""
    return """
        git commit -m "Improve the readme"
        git restore settings.txt
        """
