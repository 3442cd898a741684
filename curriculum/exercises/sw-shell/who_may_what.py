'''Who may do what

A folder holds three files of a team. Write a script that sets their permissions:

- `report.sh`: the owner may do everything, the group may read and execute, others may only read.
- `team.txt`: the owner and the group may read and write, others may only read.
- `key.txt` holds a secret: the owner may read and write, nobody else may do anything.

What they were before does not matter. The contents stay as they are.
(`cut -c 1-10`, in the example, keeps the first ten characters of each line.)

```console
$ ls -l | cut -c 1-10
total 12
-rw-r--r--
-rw-r--r--
-rw-r--r--
$ bash who_may_what.sh
$ ls -l | cut -c 1-10
total 12
-rw-------
-rwxr-xr--
-rw-rw-r--
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "Read is 4, write is 2, execute is 1. One digit each for the owner, the group and others, in this order."
prepare = """
chmod 644 key.txt report.sh team.txt
"""
report = """
ls -l | cut -c 1-10 | tail -n 3
"""


def _team(prepare=""):
    files = {"key.txt": "sesame\n", "report.sh": "echo 7\n", "team.txt": "Ada, Bo\n"}
    return {"files": files, "prepare": prepare}


def commands():
    return """
        chmod 754 report.sh
        chmod 664 team.txt
        chmod 600 key.txt
        """


def cases():
    yield _team()
    yield _team("chmod 777 key.txt report.sh\n")
    yield _team("chmod 600 report.sh\n")
    yield _team("chmod 640 key.txt team.txt\n")


def wrong_others_execute_too():
    """Others may execute `report.sh`: 5 is 4 + 1, and they should only be able to read it."""
    return """
        chmod 755 report.sh
        chmod 664 team.txt
        chmod 600 key.txt
        """


def wrong_key_for_the_group():
    """The group may read the key. The digit for nothing at all is 0."""
    return """
        chmod 754 report.sh
        chmod 664 team.txt
        chmod 640 key.txt
        """


def wrong_digits_backwards():
    """Your digits are in the wrong order: first comes the owner, then the group, then others."""
    return """
        chmod 457 report.sh
        chmod 466 team.txt
        chmod 006 key.txt
        """
