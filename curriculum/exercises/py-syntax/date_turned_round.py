'''A date, turned round

A computer writes dates with the year first: `2031-07-04`. The ward's calendar needs the day first, with dots.

The name `date` is given: a text of ten characters, four for the year, two for the month, two for the day, with a `-`
between them. Print the date with the day first. With the value in your file, the program prints:

```
04.07.2031
```
'''

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"
hint = "Write the ten characters on paper with the cuts 0 to 10 between them. At which cuts does the month begin and end?"


def program(date):
    print(f"{date[8:]}.{date[5:7]}.{date[:4]}")


def cases(rng):
    yield ("2031-07-04",)
    yield ("1999-12-31",)
    yield ("2000-01-02",)
    yield ("2026-11-28",)
    for _ in range(4):
        yield (f"{rng.integers(1950, 2050)}-{rng.integers(1, 13):02d}-{rng.integers(1, 29):02d}",)


def wrong_counts_from_one(date):
    """Your pieces begin one character too late. Position 0 is the first character: the number says how many
    characters come before it."""
    print(f"{date[9:]}.{date[6:8]}.{date[1:5]}")


def wrong_end_included(date):
    """Your pieces are one character too short. A piece stops before its second number: from 5 to 6 is one character,
    not two."""
    print(f"{date[8:9]}.{date[5:6]}.{date[:3]}")


def wrong_only_points(date):
    """You replaced the hyphens and left the order as it was. The day comes first and the year last."""
    print(date.replace("-", "."))
