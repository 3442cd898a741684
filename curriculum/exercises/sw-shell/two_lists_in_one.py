'''Two lists in one

Two kitchens write down what they need, in `upstairs.txt` and `downstairs.txt`. Write a script that joins the lists in the file
`all.txt`, upstairs first. If there is an `all.txt` from last week, it is replaced. Nothing is printed.

```console
$ cat upstairs.txt
milk
$ bash two_lists_in_one.sh
$ cat all.txt
milk
salt
```
'''

minutes = 3
chapter = "04-pipes"
kind = "shell"
hint = "One command prints both files. One sign sends what it prints into a file, and begins that file again."


def _lists(upstairs, downstairs, **more):
    return {"files": {"upstairs.txt": upstairs, "downstairs.txt": downstairs, **more}}


def commands():
    return """
        cat upstairs.txt downstairs.txt > all.txt
        """


def cases():
    yield _lists("milk\n", "salt\n")
    yield _lists("tea\nbread\n", "eggs\n", **{"all.txt": "jam\n"})
    yield _lists("rice\n", "tea\n", **{"all.txt": "rice\ntea\n"})
    yield _lists("", "oil\n", **{"all.txt": "soap\n"})
    yield _lists("honey\n", "flour\n", **{"all.txt": "", "all.old": "figs\n"})


def wrong_last_week_too():
    """The list of last week is still in `all.txt`: `>>` appends."""
    return """
        cat upstairs.txt downstairs.txt >> all.txt
        """


def wrong_on_the_screen():
    """You print the lists on the screen. They should go into the file instead."""
    return """
        cat upstairs.txt downstairs.txt
        """


def wrong_only_one_list():
    """`all.txt` has only the second list: the second `>` begins the file again."""
    return """
        cat upstairs.txt > all.txt
        cat downstairs.txt > all.txt
        """
