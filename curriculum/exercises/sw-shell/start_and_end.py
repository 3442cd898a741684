'''When did it start, and when did it end?

A run of many hours writes a line into `run.log` now and then. Each begins with the time, so the first line says when it
started and the last when it ended. Write a script that prints the first line of the file, then its last line, then the
number of its lines as `wc -l` shows it. There is at least one line.

```console
$ cat run.log
20:00 started
21:30 half done
23:05 ended
$ bash start_and_end.sh
20:00 started
23:05 ended
3 run.log
```
'''

minutes = 5
chapter = "03-read-and-find"
kind = "shell"
hint = "Two of the commands show a piece of a file, and an option says how many lines."


def _log(*lines):
    return {"files": {"run.log": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        head -n 1 run.log
        tail -n 1 run.log
        wc -l run.log
        """


def cases():
    yield _log("20:00 started", "21:30 half done", "23:05 ended")
    yield _log(*[f"0{n}:10 step {n}" for n in range(9)], *[f"1{n}:10 step 1{n}" for n in range(4)])
    yield _log("08:00 started")
    yield _log("08:00 started", "08:01 ended")
    yield _log("07:00 started", "07:20 slow", "07:40 slow", "08:00 slow")


def wrong_end_first():
    """You print the last line before the first one."""
    return """
        tail -n 1 run.log
        head -n 1 run.log
        wc -l run.log
        """


def wrong_ten_lines():
    """You print up to ten lines from each end. An option with a number says how many you want."""
    return """
        head run.log
        tail run.log
        wc -l run.log
        """


def wrong_words_counted_too():
    """Your last line has three numbers: without an option `wc` counts lines, words and characters."""
    return """
        head -n 1 run.log
        tail -n 1 run.log
        wc run.log
        """
