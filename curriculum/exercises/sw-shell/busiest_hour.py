'''The busiest hour

A taxi company writes a line into `calls.txt` for each call: the day, the time and the street, separated by single spaces, such as
`monday 09:14 Mill_Lane`. In which hour of the day do most people call, over all days? Write a script that prints that hour with
the number of its calls in front, as `uniq -c` writes it. If several hours have the most calls, the earliest counts. There is at
least one call.

```console
$ cat calls.txt
monday 09:14 Mill_Lane
monday 17:02 High_Street
tuesday 09:50 High_Street
$ bash busiest_hour.sh
      2 09
```
'''

minutes = 6
chapter = "04-sort-keys-and-fields"
kind = "shell"
hint = "The hour is a piece of a piece: first the time, cut out at the spaces, then what stands before the colon. `cut -d ':'` cuts there."


def _calls(*calls):
    rows = [call.partition(" ") for call in calls]
    return {"files": {"calls.txt": "".join(f"{day} {rest}\n" for day, _, rest in rows)}}


def commands():
    return """
        cut -d ' ' -f 2 calls.txt | cut -d ':' -f 1 | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 1
        """


def cases():
    yield _calls("monday 09:14 Mill_Lane", "monday 17:02 High_Street", "tuesday 09:50 High_Street")
    yield _calls("friday 22:10 Pier", "friday 08:00 Dock", "sunday 22:15 Pier", "sunday 08:30 Dock", "sunday 12:00 Pier")
    yield _calls("monday 07:01 Dock", "tuesday 18:00 Pier", "friday 07:59 Dock", "friday 18:45 Dock", "friday 23:05 Pier")
    hours = [6] * 9 + [19] * 11 + [20] * 2
    yield _calls(*[f"day{n % 4} {hour:02}:{n + 10} Lane_{n % 3}" for n, hour in enumerate(hours)])
    yield _calls("sunday 05:30 Dock")
    yield _calls("sunday 13:30 Dock", "sunday 16:00 Pier", "monday 13:05 Pier", "monday 16:40 Dock")
    yield _calls("tuesday 00:10 Pier", "tuesday 23:50 Pier")


def wrong_the_minutes_count():
    """You count each minute separately, such as `09:14`. Only what stands before the colon is the hour."""
    return """
        cut -d ' ' -f 2 calls.txt | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 1
        """


def wrong_latest_of_equals():
    """Where several hours have the most calls, you print the latest. `-rn` reverses everything, even the hours."""
    return """
        cut -d ' ' -f 2 calls.txt | cut -d ':' -f 1 | sort | uniq -c | sort -rn | head -n 1
        """


def wrong_quietest_hour():
    """You print an hour with the fewest calls: the smallest count is on top."""
    return """
        cut -d ' ' -f 2 calls.txt | cut -d ':' -f 1 | sort | uniq -c | sort -k 1,1n -k 2 | head -n 1
        """


def wrong_only_neighbours():
    """You count calls of the same hour only where they stand next to each other in the file."""
    return """
        cut -d ' ' -f 2 calls.txt | cut -d ':' -f 1 | uniq -c | sort -k 1,1nr -k 2 | head -n 1
        """
