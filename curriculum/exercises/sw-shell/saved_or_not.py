'''Saved, or nothing to save

Every evening a script saves the notes of the day: it copies `notes.txt` into the folder `safe`. If that went well, it prints
`saved`. On some days there is no `notes.txt`; then it prints `nothing to save` instead. (`cp` complains on those days, on
its error output. That does no harm.) The folder `safe` is there every day.

```console
$ cat notes.txt
call Bo
$ bash saved_or_not.sh
saved
$ cat safe/notes.txt
call Bo
```
'''

minutes = 4
chapter = "04-two-outputs-and-a-number"
kind = "shell"
hint = "`cp` ends with exit code 0 if it has copied the file. Which sign goes on only then, and which one only otherwise?"


def _evening(notes=None, **more):
    files = {"safe/": "", **more}
    return {"files": files if notes is None else {**files, "notes.txt": notes}}


def commands():
    return """
        cp notes.txt safe && echo "saved" || echo "nothing to save"
        """


def cases():
    yield _evening("call Bo\n")
    yield _evening()
    yield _evening("", **{"safe/notes.txt": "yesterday\n"})
    yield _evening(**{"safe/notes.txt": "yesterday\n"})
    yield _evening(**{"notes.old": "older\n"})


def wrong_always_saved():
    """You print `saved` every evening, even when there was nothing to copy: what comes after a new line or `;` runs in any case."""
    return """
        cp notes.txt safe
        echo "saved"
        """


def wrong_silent_without_notes():
    """On days without notes your script prints nothing."""
    return """
        cp notes.txt safe && echo "saved"
        """


def wrong_the_other_way_round():
    """You print `saved` on the days on which the copy failed, and `nothing to save` every day: `||` goes on if the command before it failed."""
    return """
        cp notes.txt safe || echo "saved" && echo "nothing to save"
        """
