'''Find the mistake: the last line is not in the commit

Every evening a script appends the line `checked` to `diary.txt` and commits the file, with the message `Note the day`. But the last
line never gets into the commit (on the first evening there is no commit at all), and `git status --short` still lists the file.

Fix the script. Each evening it makes one commit, which holds the line. Other files that were changed stay as they are, uncommitted.

```console
$ cat diary.txt
monday
$ bash line_not_committed.sh
$ git show HEAD:diary.txt
monday
checked
$ git status --short
 M readme.txt
```
'''

minutes = 4
chapter = "01-commits"
kind = "fix"
printed = False
prepare = """
git init -q
git add .
git commit -q -m "Begin"
echo "not ready" >> readme.txt
"""
report = """
git log --format=%s --name-only
git show HEAD:diary.txt
git status --short
"""
hint = "`git add` puts a file into the staging area as it is at this moment. What happens to the file after that?"
starter = """
git add diary.txt
echo "checked" >> diary.txt
git commit -m "Note the day"
"""


def _diary(diary, readme):
    return {"files": {"diary.txt": diary, "readme.txt": readme}}


def commands():
    return """
        echo "checked" >> diary.txt
        git add diary.txt
        git commit -m "Note the day"
        """


def cases():
    yield _diary("monday\n", "Flats\n")
    yield _diary("", "")
    yield _diary("monday\nchecked\n", "Prices\nof flats\n")
    yield {**_diary("friday\n", "Birds\n"), "prepare": "echo rain >> diary.txt\n"}


def wrong_everything_committed():
    """Your commit holds the change to `readme.txt` as well: `-a` takes all changed files that Git knows."""
    return """
        echo "checked" >> diary.txt
        git commit -a -m "Note the day"
        """


def wrong_two_commits():
    """Your script makes two commits each evening. One is enough, if the line is there before the file is staged."""
    return """
        git add diary.txt
        git commit --allow-empty -m "Note the day"
        echo "checked" >> diary.txt
        git add diary.txt
        git commit -m "Note the day"
        """


def wrong_added_too_late():
    """The file is staged only after the commit, so the commit lacks the line or is not made at all."""
    return """
        echo "checked" >> diary.txt
        git commit -m "Note the day"
        git add diary.txt
        """
