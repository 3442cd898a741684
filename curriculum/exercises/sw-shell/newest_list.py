'''The newest list that is there

Every morning a kitchen prints its order, from the file `today.txt`. If there is no such file, the list of the day before will do,
`yesterday.txt`. If that is missing too, the script prints `no list`. Only one of the three is printed. That
`cat` complains on its error output does no harm.

```console
$ ls
yesterday.txt
$ cat yesterday.txt
flour
$ bash newest_list.sh
cat: today.txt: No such file or directory
flour
```
'''

minutes = 4
chapter = "04-two-outputs-and-a-number"
kind = "shell"
hint = "`cat` ends with an exit code other than 0 if there is no such file. Which sign reads as \"or else\"? It may stand there twice."


def _kitchen(**texts):
    return {"files": {f"{key}.txt": text for key, text in texts.items()}}


def commands():
    return """
        cat today.txt || cat yesterday.txt || echo "no list"
        """


def cases():
    yield _kitchen(yesterday="flour\n")
    yield _kitchen(today="rice\n", yesterday="flour\n")
    yield {}
    yield _kitchen(today="", yesterday="milk\n")
    yield _kitchen(today="eggs\nsalt\n")
    yield _kitchen(tomorrow="tea\n")
    yield {"files": {"lists/today.txt": "oil\n"}}


def wrong_both_lists():
    """If there is a list of today, your script goes on all the same: a command on a new line runs in any case."""
    return """
        cat today.txt
        cat yesterday.txt || echo "no list"
        """


def wrong_silent_without_lists():
    """If both files are missing, you print nothing."""
    return """
        cat today.txt || cat yesterday.txt
        """


def wrong_only_if_both():
    """You print the second list only if the first is there, too: `&&` goes on only if the command before it went well."""
    return """
        cat today.txt && cat yesterday.txt || echo "no list"
        """
