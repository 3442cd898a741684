'''Down, and beside

A shop keeps its counts in a folder for each year, `counts/2025`, `counts/2026`. A new month begins. Write a script that is
run in the folder that holds `counts`. It goes down into `counts/2026`, makes the empty file `june.txt` there, copies the
file `may.txt` of the neighbour `counts/2025` to where it is now, as `last-may.txt`, and prints the path of the folder it
is in.

```console
$ bash down_and_beside.sh
/home/ada/work/counts/2026
$ ls counts/2026
june.txt
last-may.txt
```
'''

minutes = 5
chapter = "02-where-am-i"
kind = "shell"
hint = "Seen from `counts/2026`, the neighbour is one folder up and then down again."


def _counts(may, **more):
    return {"files": {"counts/2025/may.txt": may, "counts/2026/": "", **more}}


def commands():
    return """
        cd counts/2026
        touch june.txt
        cp ../2025/may.txt last-may.txt
        pwd
        """


def cases():
    yield _counts("12\n")
    yield _counts("7\n", **{"counts/2025/june.txt": "9\n"})
    yield _counts("30\n", **{"counts/2026/may.txt": "31\n"})
    yield _counts("4\n", **{"may.txt": "5\n"})


def wrong_stays_above():
    """You never go down into `counts/2026`: the new files are there, but `pwd` names the folder where you started."""
    return """
        touch counts/2026/june.txt
        cp counts/2025/may.txt counts/2026/last-may.txt
        pwd
        """


def wrong_keeps_the_name():
    """The copy is called `may.txt`, as before. It should get the name `last-may.txt` on its way."""
    return """
        cd counts/2026
        touch june.txt
        cp ../2025/may.txt .
        pwd
        """


def wrong_path_from_the_start():
    """There is no copy. After `cd`, a relative path starts in `counts/2026`, and from there `counts/2025` does not lead to the neighbour."""
    return """
        cd counts/2026
        touch june.txt
        cp counts/2025/may.txt last-may.txt
        pwd
        """


def wrong_no_path():
    """You copy `may.txt` as if it were in `counts/2026`. It is in the neighbouring folder, so the command needs its path."""
    return """
        cd counts/2026
        touch june.txt
        cp may.txt last-may.txt
        pwd
        """
