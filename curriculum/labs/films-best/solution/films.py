"""Finds films worth seeing:

python films.py best FILE MINIMUM    prints the best films with so many ratings
"""

import sys
from pathlib import Path

import best
import ratings


def load(name):
    """Return the ratings of a file; complain of what is wrong with it and raise ValueError."""
    try:
        people, problems = ratings.read(Path(name).read_text(encoding="utf-8"))
    except FileNotFoundError:
        people, problems = {}, ["there is no such file"]
    for problem in problems:
        print(f"films: {name}: {problem}", file=sys.stderr)
    if problems:
        raise ValueError(name)
    return people


def minimum(text):
    """Return the number of ratings that a text asks for, or 0 if it isn't a number."""
    try:
        return int(text)
    except ValueError:
        return 0


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    if len(arguments) != 3 or arguments[0] != "best" or minimum(arguments[2]) < 1:
        print("usage: python films.py best FILE MINIMUM", file=sys.stderr)
        return 2
    try:
        people = load(arguments[1])
    except ValueError:
        return 1
    for score, count, film in best.best(people, minimum(arguments[2])):
        print(f"{score:.2f} {count} {film}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
