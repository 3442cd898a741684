"""You take the mean of the films' means. There a film with one rating counts as much as one with a hundred. In the
mean of all ratings, each rating counts once."""

EXTRA = 5  # so many ratings with the mean of all are added to each film
LINES = 10


def by_film(people):
    """Return the stars of each film: a dict of lists."""
    found = {}
    for ratings in people.values():
        for film, stars in ratings.items():
            found.setdefault(film, []).append(stars)
    return found


def best(people, minimum):
    """Return rows of score, number of ratings and film, the best first."""
    films = by_film(people)
    everything = [sum(stars) / len(stars) for stars in films.values()]
    if not everything:
        return []
    mean = sum(everything) / len(everything)
    rows = []
    for film, stars in films.items():
        score = (EXTRA * mean + sum(stars)) / (EXTRA + len(stars))
        if len(stars) >= minimum:
            rows.append((round(score, 2), len(stars), film))
    rows.sort(key=lambda row: (-row[0], -row[1], row[2]))
    return rows[:LINES]
