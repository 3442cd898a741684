"""Young members

A town has a table `clubs` and a table `members`; `members.club` is the `id` of a club. Return one row for
each club, in any order: `name`, and as `young` the number of its members under 18. A club without such
members has 0. Two clubs may have the same name and are two clubs.

{tables}

For these the query returns

| name | young |
|---|---|
| Chess | 2 |
| Rowing | 0 |
| Choir | 0 |
"""

minutes = 6
chapter = "04-side-by-side"
hint = "Where must the condition on the age stand, so that a club without young members keeps its row?"


def query():
    return """
        SELECT clubs.name, COUNT(members.club) AS young
        FROM clubs
        LEFT JOIN members ON members.club = clubs.id AND members.age < 18
        GROUP BY clubs.id, clubs.name
        """


_CLUBS, _MEMBERS = ("id", "name"), ("club", "age")


def cases(rng):
    yield {
        "clubs": [("id", "name"), (1, "Chess"), (2, "Rowing"), (3, "Choir")],
        "members": [("club", "age"), (1, 12), (1, 17), (1, 40), (2, 18)],
    }
    yield {"clubs": [_CLUBS, (4, "Choir"), (5, "Choir")], "members": [_MEMBERS, (4, 9), (5, 10), (5, 11), (5, 18)]}
    yield {"clubs": [_CLUBS, (1, "Golf"), (2, "Chess")], "members": [_MEMBERS, (2, 17), (1, 60), (2, 18)]}
    yield {"clubs": [_CLUBS, (8, "Golf"), (6, "Golf"), (7, "Band")], "members": [_MEMBERS, (6, 16), (8, 30), (8, 15)]}
    for n in (8, 12):
        clubs, ages = rng.integers(1, 4, n).tolist(), rng.integers(14, 23, n).tolist()
        members = [_MEMBERS, *zip(clubs, ages), (1, 17), (2, 18), (4, 50)]
        yield {"clubs": [_CLUBS, (1, "Band"), (2, "Chess"), (3, "Band"), (4, "Golf")], "members": members}


def wrong_condition_afterwards():
    """Your WHERE looks at the rows after the join and removes the clubs without young members. Put the condition into ON."""
    return """
        SELECT clubs.name, COUNT(members.club) AS young FROM clubs
        LEFT JOIN members ON members.club = clubs.id
        WHERE members.age < 18 GROUP BY clubs.id, clubs.name
        """


def wrong_rows_counted():
    """A club without young members gets 1 instead of 0. After the join it still has one row, filled with NULLs; COUNT(*) counts that row, and so does the count of a column of `clubs`."""
    return """
        SELECT clubs.name, COUNT(*) AS young FROM clubs
        LEFT JOIN members ON members.club = clubs.id AND members.age < 18
        GROUP BY clubs.id, clubs.name
        """


def wrong_same_name_merged():
    """You group by name only, so two clubs of the same name become one."""
    return """
        SELECT clubs.name, COUNT(members.club) AS young FROM clubs
        LEFT JOIN members ON members.club = clubs.id AND members.age < 18
        GROUP BY clubs.name
        """


def wrong_everybody():
    """You count all members. Only those under 18 are asked for."""
    return """
        SELECT clubs.name, COUNT(members.club) AS young FROM clubs
        LEFT JOIN members ON members.club = clubs.id
        GROUP BY clubs.id, clubs.name
        """
