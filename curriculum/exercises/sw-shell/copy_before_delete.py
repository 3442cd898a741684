'''Find the mistakes: the diary that vanished

Before Ada changes her diary, a script is meant to save it: it copies `my diary.txt` to `diary saved.txt` and then deletes
last year's copy, `old diary.txt`. All three names contain spaces. One evening an older copy replaced the diary.

Fix the script, so that afterwards `my diary.txt` is as it was, `diary saved.txt` holds the same, and `old diary.txt` is
gone. If there is a `diary saved.txt` already, it is replaced. Nothing else may change.

(`cat` shows what a file holds. You don't need it here; the next chapter is about it.)

```console
$ bash copy_before_delete.sh
$ cat "diary saved.txt"
Rain all day.
$ cat "my diary.txt"
Rain all day.
```
'''

minutes = 4
chapter = "02-where-am-i"
kind = "fix"
hint = "`cp` copies from the first path to the second. And how many files does `rm` get in the second line?"
starter = """
cp "diary saved.txt" "my diary.txt"
rm old diary.txt
"""


def _diary(text, saved=None, **more):
    files = {"my diary.txt": text, "old diary.txt": "Last year.\n", **more}
    return {"files": files if saved is None else {**files, "diary saved.txt": saved}}


def commands():
    return """
        cp "my diary.txt" "diary saved.txt"
        rm "old diary.txt"
        """


def cases():
    yield _diary("Rain all day.\n")
    yield _diary("Sun.\n", saved="Rain all day.\n")
    yield _diary("Snow.\n", saved="", **{"diary.txt": "Bo's\n"})
    yield _diary("Fog.\n", **{"diary.txt": "Bo's\n", "old": "keep\n"})


def wrong_still_backwards():
    """The copy still goes the wrong way: the saved file replaces the diary, or there is none to copy from."""
    return """
        cp "diary saved.txt" "my diary.txt"
        rm "old diary.txt"
        """


def wrong_deletes_two_words():
    """`rm` gets two names, `old` and `diary.txt`: without quotation marks the shell cuts the name at its space."""
    return """
        cp "my diary.txt" "diary saved.txt"
        rm old diary.txt
        """


def wrong_moved():
    """The diary has a new name now and is no longer where it was: `mv` leaves nothing behind."""
    return """
        mv "my diary.txt" "diary saved.txt"
        rm "old diary.txt"
        """
