"""Reads who has given which film how many stars."""

import csv
import io

COLUMNS = ["person", "film", "rating"]
STARS = [half / 2 for half in range(2, 11)]


def stars(text):
    """Return the stars that a text says; raise ValueError if it isn't a rating."""
    number = float(text)
    if number not in STARS:
        raise ValueError(f"{text} is not a rating")
    return number


def rating(header, fields):
    """Return person, film and stars of a row; raise ValueError if it is damaged."""
    row = dict(zip(header, fields, strict=True))
    if not row["person"] or not row["film"]:
        raise ValueError("somebody or something has no name")
    return row["person"], row["film"], stars(row["rating"])


def read(text):
    """Return the stars by person and film, a dict of dicts, and what is wrong with the file."""
    header, people, problems = [], {}, []
    for line, row in enumerate(csv.reader(io.StringIO(text)), 1):
        fields = [field.strip() for field in row]
        if not any(fields):
            continue
        if not header:
            header = fields
            if not all(name in header for name in COLUMNS):
                return people, [f"line {line} is no header with person, film and rating"]
            continue
        try:
            person, film, number = rating(header, fields)
            people.setdefault(person, {})[film] = number
        except ValueError:
            problems.append(f"line {line} is damaged")
    if not header:
        problems.append("there is no header")
    return people, problems
