'''Clear the desk

Before a folder is handed on to a colleague, everything that is no longer needed is deleted. Write a script that

1. deletes the hidden file `.draft`,
2. deletes the folder `old` with everything in it,
3. removes the empty folder `new`,
4. prints the names of all that is left, hidden files as well, as `ls -a` does.

All three are there, and a file called `draft` may be there too. It stays.

```console
$ ls -a
.
..
.draft
.settings
new
old
report.txt
$ bash clear_the_desk.sh
.
..
.settings
report.txt
```
'''

minutes = 5
chapter = "02-where-am-i"
kind = "shell"
hint = "Three ways to delete: one for a file, one for an empty folder, one for a folder with everything in it. The dot is a part of the name."


def _desk(**more):
    files = {".draft": "Dear\n", ".settings": "dark\n", "new/": "", "old/plan.txt": "A\n", "report.txt": "12\n"}
    return {"files": {**files, **more}}


def commands():
    return """
        rm .draft
        rm -r old
        rmdir new
        ls -a
        """


def cases():
    yield _desk()
    yield _desk(draft="keep\n")
    yield _desk(**{"old/more/x.txt": "B\n", ".notes/a.txt": "C\n"})
    yield _desk(**{"draft": "", "older/plan.txt": "keep\n"})


def wrong_hidden_not_shown():
    """Your list leaves the hidden files out. `ls` has an option that shows all."""
    return """
        rm .draft
        rm -r old
        rmdir new
        ls
        """


def wrong_full_folder_stays():
    """The folder `old` is still there: `rmdir` removes empty folders only."""
    return """
        rm .draft
        rmdir old
        rmdir new
        ls -a
        """


def wrong_without_the_dot():
    """The hidden file is still there. Its name begins with a dot, and the dot belongs to the name."""
    return """
        rm draft
        rm -r old
        rmdir new
        ls -a
        """
