'''Who is in both courses?

A school has lists of two courses, `chess.txt` and `music.txt`, with a name on each line. No name occurs twice in the same list.
Write a script that prints the names that are in both, in the order of the alphabet. (`uniq -d` prints those lines that have
an equal neighbour, each of them once.)

```console
$ cat chess.txt
Mia
Ben
Ada
$ cat music.txt
Zoe
Mia
$ bash in_both_courses.sh
Mia
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "`sort` takes several files. Where do equal names stand after that?"


def _courses(chess, music):
    files = {"chess.txt": chess, "music.txt": music}
    return {"files": {name: "".join(f"{one}\n" for one in text.split()) for name, text in files.items()}}


def commands():
    return """
        sort chess.txt music.txt | uniq -d
        """


def cases():
    yield _courses("Mia Ben Ada", "Zoe Mia")
    yield _courses("Tom Ida Ben Max", "Max Ida Leo Tom")
    yield _courses("Ada Ben", "Cleo Dan")
    yield _courses("Ann Anna", "Anna Hanna Ann")
    yield _courses("Leo Max Zoe", "Zoe Max Ida")


def wrong_not_side_by_side():
    """You miss names that are in both lists: `uniq` looks at neighbours only, and nothing brings equal names together."""
    return """
        cat chess.txt music.txt | uniq -d
        """


def wrong_everybody():
    """You print everybody, each name once. Only those in both lists are wanted."""
    return """
        sort chess.txt music.txt | uniq
        """


def wrong_only_in_one():
    """You print those who are in only one of the courses."""
    return """
        sort chess.txt music.txt | uniq -u
        """
