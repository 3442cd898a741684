"""You multiply the cosine by the stars. Stars are never below zero, so a film that Eve gave a 2 speaks for what is
like it. Count from her mean: the 2 is 1.5 below it, and speaks against."""

import likeness

LINES = 10


def votes(people, films, person, film):
    """Return pairs: how much each film of a person speaks for another film, and its title."""
    found = []
    for own, given in films.items():
        cosine, common = likeness.likeness(given, films[film])
        if person in given and common >= likeness.COMMON and cosine > 0:
            found.append((cosine * people[person][own], own))
    return found


def advice(people, person):
    """Return rows of score, film and cause: what a person hasn't seen, the best first."""
    films = likeness.deviations(people)
    rows = []
    for film, given in films.items():
        if person in given:
            continue
        found = votes(people, films, person, film)
        score = round(sum(vote for vote, _ in found), 2)
        if score > 0:
            _, cause = min((-round(vote, 2), own) for vote, own in found)
            rows.append((score, film, cause))
    rows.sort(key=lambda row: (-row[0], row[1]))
    return rows[:LINES]
