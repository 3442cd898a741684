"""Typed for the pool

Build the parser of a command with argparse and read a list of arguments with it:

| typed | meaning |
|---|---|
| `FILE` | the file with the visitors, always needed |
| `--weeks N` | a whole number, 8 if it isn't typed |
| `--level L` | `low` or `high`, `low` if it isn't typed |
| `--dry-run` | a switch |

- `arguments`: a list of texts, without the program's name.
- Returns a dict with the keys `file`, `weeks`, `level` and `dry_run`. If argparse refuses the list, returns the
  exit code instead. (`--help` also ends the program, with its own code.)

>>> typed_for_the_pool(["july.csv", "--weeks", "3", "--dry-run"])
{'file': 'july.csv', 'weeks': 3, 'level': 'low', 'dry_run': True}
>>> typed_for_the_pool(["july.csv", "--weeks", "three"])
2
"""

import argparse

minutes = 9
chapter = "03-a-command-line"
hint = "What a call of `parse_args` raises can be caught, and has a `.code`. `vars` makes the dict."


def typed_for_the_pool(arguments: list):
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--weeks", type=int, default=8)
    parser.add_argument("--level", choices=["low", "high"], default="low")
    parser.add_argument("--dry-run", action="store_true")
    try:
        return vars(parser.parse_args(arguments))
    except SystemExit as stop:
        return stop.code


def cases(rng):
    yield (["july.csv"],)
    yield (["--dry-run", "july.csv"],)
    yield ([],)
    yield (["july.csv", "--weeks", "3"],)
    yield (["--weeks", "12", "july.csv", "--level", "high"],)
    yield (["july.csv", "--weeks", "three"],)
    yield (["july.csv", "--weeks", "2.5"],)
    yield (["july.csv", "--level", "middle"],)
    yield (["july.csv", "--level", "HIGH"],)
    yield (["july.csv", "--level", ""],)
    yield (["july.csv", "may.csv"],)
    yield (["july.csv", "--fast"],)
    yield (["july.csv", "--weeks"],)
    yield (["--help"],)
    yield (["may.csv", "--help"],)
    yield (["-h", "--weeks", "3"],)
    for _ in range(3):
        yield ([f"{rng.integers(1, 99)}.csv", "--dry-run", "--weeks", str(rng.integers(1, 60))],)


def _parse(arguments, weeks=int, choices=("low", "high"), code=None):
    parser = argparse.ArgumentParser(prog="pool")
    parser.add_argument("file")
    parser.add_argument("--weeks", type=weeks, default=8)
    parser.add_argument("--level", choices=choices, default="low")
    parser.add_argument("--dry-run", action="store_true")
    try:
        return vars(parser.parse_args(arguments))
    except SystemExit as stop:
        return stop.code if code is None else code


def wrong_number_as_text(arguments):
    """Without `type=int` the number of weeks stays a text, and `three` is accepted as well."""
    return _parse(arguments, weeks=str)


def wrong_any_level(arguments):
    """You accept any text as a level. `choices` refuses what isn't on the list, before anything has run."""
    return _parse(arguments, choices=None)


def wrong_always_two(arguments):
    """You return 2 whenever the parser ends the program. After `--help` all is well, and the code is 0: ask the error for it."""
    return _parse(arguments, code=2)
