"""Finds films worth seeing:

python films.py best FILE MINIMUM    prints the best films with so many ratings
python films.py like FILE FILM       prints the films that are like this one
python films.py for FILE PERSON      recommends films to this person
"""

import sys
from pathlib import Path

import advice
import best
import likeness
import ratings

HOW = "best FILE MINIMUM | like FILE FILM | for FILE PERSON"
KNOWN = 3  # so many ratings must a film have to be shown to a newcomer


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


def show(rows):
    """Print rows of a number, a count and a title."""
    for number, count, film in rows:
        print(f"{number:.2f} {count} {film}")


def show_best(people, word):
    """Print the best films with so many ratings; return the exit code."""
    show(best.best(people, minimum(word)))
    return 0


def show_like(people, film):
    """Print the films that are like this one; return the exit code."""
    if film not in best.by_film(people):
        print(f"films: nobody has rated a film called {film}", file=sys.stderr)
        return 1
    show(likeness.similar(people, film))
    return 0


def recommend(people, person):
    """Print what a person should see, or else the best of the others; return the exit code."""
    rows = advice.advice(people, person)
    for score, film, cause in rows:
        print(f"{score:.2f} {film} (you liked {cause})")
    if rows:
        return 0
    if person in people:
        print(f"The ratings of {person} lead to no film. The best of the others:")
    else:
        print(f"There are no ratings of {person}. The best of all:")
    show(best.best(people, KNOWN, people.get(person, {})))
    return 0


COMMANDS = {"best": show_best, "like": show_like, "for": recommend}


def fits(arguments):
    """Return whether the arguments make sense."""
    if len(arguments) != 3 or arguments[0] not in COMMANDS:
        return False
    return arguments[0] != "best" or minimum(arguments[2]) >= 1


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    if not fits(arguments):
        print(f"usage: python films.py {HOW}", file=sys.stderr)
        return 2
    command, name, word = arguments
    try:
        people = load(name)
    except ValueError:
        return 1
    return COMMANDS[command](people, word)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
