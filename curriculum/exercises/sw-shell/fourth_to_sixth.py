'''Who is in the second boat?

People wait in line for a boat trip. Their names are in the file `queue.txt`, one on each line, in the order in which they
came. Three people fit into a boat: the first three names go into the first boat, the next three into the second. Write a
script that prints who is in the second boat: lines 4 to 6 of the file. There are always at least six people.

```console
$ cat queue.txt
Ada
Bo
Cleo
Dan
Eve
Finn
Gus
$ bash fourth_to_sixth.sh
Dan
Eve
Finn
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "Who is in the first two boats together? And which of these are the last three?"


def _queue(*names):
    return {"files": {"queue.txt": "".join(f"{name}\n" for name in names)}}


def commands():
    return """
        head -n 6 queue.txt | tail -n 3
        """


def cases():
    yield _queue("Ada", "Bo", "Cleo", "Dan", "Eve", "Finn", "Gus")
    yield _queue("Hal", "Ida", "Jo", "Kim", "Lea", "Max")
    yield _queue("Max", "Lea", "Kim", "Jo", "Ida", "Hal", "Gus", "Finn", "Eve", "Dan", "Cleo")
    yield _queue("Zoe", "Jo", "Zoe", "Ben", "Jo", "Zoe", "Ben", "Ada", "Bo")


def wrong_last_of_all():
    """You print the last three of the whole line. Cut it after the second boat first, with the other command."""
    return """
        tail -n 3 queue.txt
        """


def wrong_first_boat():
    """You print the first three names: those of the first boat."""
    return """
        head -n 3 queue.txt
        """


def wrong_both_boats():
    """You print six names, those of both boats. The last three of them are in the second."""
    return """
        head -n 6 queue.txt
        """
