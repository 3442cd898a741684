'''What went wrong today?

A web server writes `server.log`. Each line begins with its level, INFO, WARN or ERROR. Write a script that prints

1. every line of level ERROR, each with its number in front, as `grep -n` does,
2. how many lines do not contain the word `cache`, as a number.

Messages may speak of an ERROR too; only the level counts. There is always a line of level ERROR, and one without
`cache`.

```console
$ cat server.log
INFO cache filled
ERROR disk full
WARN client reports ERROR
$ bash lines_that_begin.sh
2:ERROR disk full
2
```
'''

minutes = 5
chapter = "03-read-and-find"
kind = "shell"
hint = "One sign in a pattern stands for the beginning of the line. And which two options print the number of lines that do not fit?"


def _log(*lines):
    return {"files": {"server.log": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        grep -n '^ERROR' server.log
        grep -c -v 'cache' server.log
        """


def cases(rng):
    yield _log("INFO cache filled", "ERROR disk full", "WARN client reports ERROR")
    yield _log("ERROR cache full", "INFO ERROR page shown", "INFO page opened", "WARN cache slow, another cache asked")
    yield _log("WARN old ERROR again", "ERROR disk full", "ERROR cache ERROR", "INFO cache moved to cache 2")
    yield _log("INFO page opened", "INFO told of ERROR", "INFO ERROR", "ERROR disk full")
    levels, words = ["INFO", "WARN", "ERROR"], ["cache full", "saw ERROR", "page opened"]
    lines = [f"{rng.choice(levels)} {rng.choice(words)}" for _ in range(8)]
    yield _log("ERROR disk full", "INFO saw ERROR", *lines)


def wrong_error_anywhere():
    """You also print lines of another level that only speak of an ERROR: the pattern may fit anywhere in a line."""
    return """
        grep -n 'ERROR' server.log
        grep -c -v 'cache' server.log
        """


def wrong_counts_the_cache():
    """Your number counts the lines with `cache`. Count the others."""
    return """
        grep -n '^ERROR' server.log
        grep -c 'cache' server.log
        """


def wrong_lines_without_numbers():
    """Your lines of level ERROR have no numbers in front."""
    return """
        grep '^ERROR' server.log
        grep -c -v 'cache' server.log
        """


def wrong_lines_not_their_number():
    """You print the lines without `cache`. Only their number is wanted: one of `grep`'s options counts them."""
    return """
        grep -n '^ERROR' server.log
        grep -v 'cache' server.log
        """
