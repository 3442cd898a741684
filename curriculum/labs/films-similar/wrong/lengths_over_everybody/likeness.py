"""You divide by lengths that go over all the people who have rated a film, also those who haven't rated the other.
Ferry and Salt are then 5 / (2.65 * 2.45) = 0.77. Dan, who hasn't rated Salt, can't say how alike they are."""

import math

COMMON = 3  # fewer people in common say nothing
LINES = 10


def deviations(people):
    """Return by film and person how far a rating lies above what the person gives on average."""
    found = {}
    for person, ratings in people.items():
        mean = sum(ratings.values()) / len(ratings)
        for film, stars in ratings.items():
            found.setdefault(film, {})[person] = stars - mean
    return found


def likeness(one, other):
    """Return the cosine of two films, by their deviations, and the number of people in common."""
    common = [person for person in one if person in other]
    product = sum(one[person] * other[person] for person in common)
    square = sum(value**2 for value in one.values())
    square_of_other = sum(value**2 for value in other.values())
    lengths = math.sqrt(square) * math.sqrt(square_of_other)
    return (product / lengths if lengths else 0.0), len(common)


def similar(people, film):
    """Return rows of likeness, number of people and title: the films that are like this one."""
    films = deviations(people)
    rows = []
    for other in films:
        cosine, common = likeness(films[film], films[other])
        if other != film and common >= COMMON and round(cosine, 2) > 0:
            rows.append((round(cosine, 2), common, other))
    rows.sort(key=lambda row: (-row[0], -row[1], row[2]))
    return rows[:LINES]
