'''Hot days in packed files

A weather service packs the measurements of a month when it is over: there is `june.txt.gz`, and `july.txt`, which is not
packed yet. A line has a day, a station and the highest temperature, such as `2026-06-14 hill 31`, with one or several spaces
between them. Write a script that prints the days on which the station `hill` measured exactly 30 degrees, first those of
June, then those of July, in the order of the files; nothing else is printed. There may be none. The files stay as they are.

```console
$ zcat -f june.txt.gz july.txt
2026-06-14 hill 30
2026-06-14 port 30
2026-07-01 hill    28
$ bash hot_days.sh
2026-06-14
```
'''

minutes = 5
chapter = "06-fields-and-packed-files"
kind = "shell"
hint = "One command unpacks both files, the next one looks at the fields: two of them have to meet a condition, and the first is printed."
prepare = """
gzip -n june.txt
"""


def _months(june, july):
    return {"files": {"june.txt": june, "july.txt": july}}


def commands():
    return """
        zcat -f june.txt.gz july.txt | awk '$2 == "hill" && $3 == "30" { print $1 }'
        """


def cases(rng):
    yield _months("2026-06-14 hill 30\n2026-06-14 port 30\n", "2026-07-01 hill    28\n")
    yield _months("2026-06-30 hill 29\n", "2026-07-30 hill  30\n2026-07-31 uphill 30\n2026-07-31 hill 130\n")
    yield _months("2026-06-30   port 31\n", "2026-07-30 port 30\n2026-07-30 hill 3\n")
    yield _months("2026-06-30  hill 30\n2026-06-30 hill 31\n", "2026-07-01 port 30\n")
    yield _months("2026-06-02 port 30\n2026-06-30 hill 29\n", "2026-07-30 hill   30\n")
    rows = [f"2026-06-{d:02} {rng.choice(['hill', 'port'])}  {rng.integers(28, 32)}\n" for d in range(1, 9)]
    yield _months("".join(rows), "2026-07-30 hill  30\n2026-07-31 port 30\n")


def wrong_any_station():
    """You also print days of other stations: your program looks at the temperature only."""
    return """
        zcat -f june.txt.gz july.txt | awk '$3 == "30" { print $1 }'
        """


def wrong_thirty_anywhere():
    """You take every line that contains `hill` and somewhere a 30, even in the date or inside a larger number."""
    return """
        zcat -f june.txt.gz july.txt | grep 'hill' | grep '30' | cut -d ' ' -f 1
        """


def wrong_whole_lines():
    """You print whole lines. Only the day is wanted."""
    return """
        zcat -f june.txt.gz july.txt | awk '$2 == "hill" && $3 == "30"'
        """


def wrong_one_space():
    """Your pattern wants exactly one space between the station and the temperature, and fits `uphill` as well. Look at
    fields instead: they stay the same, however many spaces stand between them."""
    return """
        zcat -f june.txt.gz july.txt | grep 'hill 30' | cut -d ' ' -f 1
        """
