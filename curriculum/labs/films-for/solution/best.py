"""The best films by everybody's ratings."""

EXTRA = 5  # so many ratings with the mean of all are added to each film
LINES = 10


def by_film(people):
    """Return the stars of each film: a dict of lists."""
    found = {}
    for ratings in people.values():
        for film, stars in ratings.items():
            found.setdefault(film, []).append(stars)
    return found


def best(people, minimum, seen=()):
    """Return rows of score, number of ratings and film, the best first, without those seen."""
    films = by_film(people)
    everything = [one for stars in films.values() for one in stars]
    if not everything:
        return []
    mean = sum(everything) / len(everything)
    rows = []
    for film, stars in films.items():
        score = (EXTRA * mean + sum(stars)) / (EXTRA + len(stars))
        if len(stars) >= minimum and film not in seen:
            rows.append((round(score, 2), len(stars), film))
    rows.sort(key=lambda row: (-row[0], -row[1], row[2]))
    return rows[:LINES]
