'''Two reasons, two commits

In a repository two things were done before lunch: the columns were explained in `readme.txt`, and the data are now split by
month, which changed `settings.txt` and needed a new file, `months.txt`. Nothing is staged yet. Write a script that makes
two commits: first one with the message `Explain the columns`, which holds only the change to `readme.txt`; then one
with the message `Split by month`, with the other two files.

```console
$ git status --short
 M readme.txt
 M settings.txt
?? months.txt
$ bash two_reasons.sh
[main 1b8f2d0] Explain the columns
 1 file changed, 1 insertion(+)
[main 9c07e41] Split by month
 2 files changed, 2 insertions(+), 1 deletion(-)
 create mode 100644 months.txt
$ git status --short
```
'''

minutes = 5
chapter = "01-commits"
kind = "shell"
printed = False
prepare = """
git init -q
git add readme.txt settings.txt
git commit -q -m "Begin"
echo "size: square metres" >> readme.txt
echo "split = month" > settings.txt
echo "January" > months.txt
"""
report = """
git log --format=%s --name-only
git status --short
"""
hint = "Before each commit, stage what belongs to it and nothing else. Which of the three files does Git not know yet?"


def _before(readme, settings, prepare=""):
    return {"files": {"readme.txt": readme, "settings.txt": settings}, "prepare": prepare}


def commands():
    return """
        git add readme.txt
        git commit -m "Explain the columns"
        git add settings.txt months.txt
        git commit -m "Split by month"
        """


def cases():
    yield _before("Flats\n", "split = year\n")
    yield _before("", "rows = 50\n")
    yield _before("Prices of flats.\nFrom 2026.\n", "split = none\n")
    yield _before("Prices\n", "", 'echo "February" >> months.txt\n')


def wrong_one_commit():
    """Both reasons are in one commit: you stage everything before the first one."""
    return """
        git add .
        git commit -m "Explain the columns"
        git commit -m "Split by month"
        """


def wrong_new_file_forgotten():
    """`months.txt` is in no commit: `-a` adds changed files that Git knows, and this one is new."""
    return """
        git add readme.txt
        git commit -m "Explain the columns"
        git commit -a -m "Split by month"
        """


def wrong_first_takes_all():
    """Your first commit holds the settings as well: with `-a` it takes all changed files, whatever is staged."""
    return """
        git add readme.txt
        git commit -a -m "Explain the columns"
        git add months.txt
        git commit -m "Split by month"
        """
