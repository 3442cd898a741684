'''Only for the team

The folder whose path is the first argument holds the documents of a team, with folders inside folders. So far everybody may read
them. Write a script that sets new permissions, at every depth:

- all files: the owner may read and write, the group may read, others may do nothing,
- all folders, also the one that was named: the owner may do everything, the group may read and execute, others may do nothing.

(To go into a folder you need the permission to execute it. `cut -c 1-10`, in the example, keeps the first ten characters.)
Paths may contain spaces. Nothing is printed.

```console
$ ls -l team | tail -n 2 | cut -c 1-10
-rw-r--r--
drwxr-xr-x
$ bash private_below.sh team
$ ls -l team | tail -n 2 | cut -c 1-10
-rw-r-----
drwxr-x---
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "`find` can look for files alone or for folders alone, and it can hand all that it finds to `chmod`."
prepare = """
find . -type f -exec chmod 644 {} +
find . -type d -exec chmod 755 {} +
"""
report = """
ls -ld "$1" | cut -c 1-10
ls -lR "$1" | cut -c 1-10
"""


def _team(folder, *names):
    return {"files": {f"{folder}/{name}": "x\n" for name in names}, "args": [folder]}


def commands():
    return """
        find "$1" -type f -exec chmod 640 {} +
        find "$1" -type d -exec chmod 750 {} +
        """


def cases():
    yield _team("team", "plan.txt", "talks/may.txt")
    yield _team("our team", "plan b.txt", "talks/old/april.txt", "talks/june.txt")
    yield _team("papers", "a/b/c/d.txt", "a/e f.txt")
    yield _team("red team", "one.txt", "two.txt", "pictures 1/cat.png")


def wrong_folders_like_files():
    """You give the folders the permissions of the files. Then nobody can go into them: a folder needs execute as well."""
    return """
        find "$1" -type f -exec chmod 640 {} +
        find "$1" -type d -exec chmod 640 {} +
        """


def wrong_files_executable():
    """The files have become executable: you gave files and folders the same permissions."""
    return """
        find "$1" -exec chmod 750 {} +
        """


def wrong_only_on_top():
    """You changed what is in the folder itself. What is deeper inside is as it was: a star does not reach into folders."""
    return """
        chmod 750 "$1"
        chmod 640 "$1"/*.*
        """


def wrong_others_may_read():
    """Others may still read the files. The last digit is for others: which digit allows nothing at all?"""
    return """
        find "$1" -type f -exec chmod 644 {} +
        find "$1" -type d -exec chmod 750 {} +
        """
