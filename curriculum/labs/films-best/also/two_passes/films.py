"""One file: a table of the last ratings, totals in a Counter, DictReader for the rows."""

import csv
import statistics
import sys
from collections import Counter

STARS = {n / 2 for n in range(2, 11)}


def complaint(name, text):
    print(f"{name}: {text}", file=sys.stderr)
    return 1


def read(file):
    """Return the last rating of each pair, and the numbers of the damaged lines."""
    reader = csv.reader(file)
    latest, bad, places = {}, [], None
    for row in reader:
        row = [cell.strip() for cell in row]
        if set(row) <= {""}:
            continue
        if places is None:
            places = [row.index(name) for name in ("person", "film", "rating")]
            width = len(row)
            continue
        try:
            person, film, stars = (row[place] for place in places)
            if len(row) != width or "" in (person, film) or float(stars) not in STARS:
                raise ValueError
            latest[film, person] = float(stars)
        except (ValueError, IndexError):
            bad.append(reader.line_num)
    if places is None:
        raise ValueError
    return latest, bad


def main():
    try:
        command, name, least = sys.argv[1:]
        least = int(least)
        if command != "best" or least < 1:
            raise ValueError
    except ValueError:
        print("usage: films.py best ratings.csv 3", file=sys.stderr)
        return 2
    try:
        with open(name, encoding="utf-8", newline="") as file:
            latest, bad = read(file)
    except OSError as error:
        return complaint(name, error.strerror)
    except ValueError:
        return complaint(name, "needs the columns person, film and rating")
    for line in bad:
        complaint(name, f"there is no rating in line {line}")
    if bad:
        return 1
    if not latest:
        return 0
    counts, sums = Counter(), Counter()
    for (film, _), stars in latest.items():
        counts[film] += 1
        sums[film] += stars
    prior = statistics.fmean(latest.values())
    scores = {film: f"{(5 * prior + sums[film]) / (5 + n):.2f}" for film, n in counts.items()}
    shown = sorted(film for film in counts if counts[film] >= least)
    shown.sort(key=lambda film: (float(scores[film]), counts[film]), reverse=True)
    for film in shown[:10]:
        print(scores[film], counts[film], film)
    return 0


sys.exit(main())
