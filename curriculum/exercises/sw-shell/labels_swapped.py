'''Two labels swapped

By mistake, the list of what is in the kitchen is in the file `office.txt`, and that of the office is in `kitchen.txt`. There is
nothing else in the folder. Write a script that swaps the names of the two files. Afterwards there are these two files
and no other.

```console
$ cat kitchen.txt
desk
$ bash labels_swapped.sh
$ cat kitchen.txt
kettle
$ cat office.txt
desk
```

(`cat` shows what a file holds. You don't need it here.)
'''

minutes = 5
chapter = "02-where-am-i"
kind = "shell"
hint = "`mv` replaces its target without a question. So where could one of the files wait in the meantime?"


def _lists(kitchen, office):
    return {"files": {"kitchen.txt": kitchen, "office.txt": office}}


def commands():
    return """
        mv kitchen.txt third.txt
        mv office.txt kitchen.txt
        mv third.txt office.txt
        """


def cases():
    yield _lists("desk\n", "kettle\n")
    yield _lists("desk\nlamp\n", "cups\n")
    yield _lists("", "plates\n")
    yield _lists("chair\n", "")


def wrong_straight_across():
    """One of the two lists is lost: the first `mv` puts a file in the place of the other, and what that held is gone."""
    return """
        mv kitchen.txt office.txt
        mv office.txt kitchen.txt
        """


def wrong_both_the_same():
    """Both files hold the same list now. When the second copy is made, the file that it is made from has already been replaced."""
    return """
        cp kitchen.txt office.txt
        cp office.txt kitchen.txt
        """


def wrong_third_left():
    """The two lists are right, and a third file is left over: `cp` leaves the one it copies where it was."""
    return """
        cp kitchen.txt third.txt
        cp office.txt kitchen.txt
        cp third.txt office.txt
        """
