"""Everybody and the boss

In the table `staff`, `boss` is the `id` of the person's boss; it's NULL for those who report to
nobody. Return one row for each person, in any order: `name`, and as `boss` the name of the boss,
or NULL. Names may occur several times.

{tables}

For these the query returns

| name | boss |
|---|---|
| Ada | NULL |
| Bo | Ada |
| Cy | Ada |
"""

minutes = 5
chapter = "04-side-by-side"
hint = "Use the table twice, under two aliases: once as the person, once as the boss. Who has no partner?"


def query():
    return """
        SELECT person.name, boss.name AS boss
        FROM staff AS person
        LEFT JOIN staff AS boss ON boss.id = person.boss
        """


_HEAD = ("id", "name", "boss")


def cases(rng):
    yield {
        "staff": [
            ("id", "name", "boss"),
            (1, "Ada", None),
            (2, "Bo", 1),
            (3, "Cy", 1),
        ]
    }
    yield {"staff": [_HEAD, (5, "Di", 6), (6, "Ed", None)]}
    yield {"staff": [_HEAD, (1, "Bo", None), (2, "Cy", 1), (3, "Cy", 1), (4, "Ada", 2)]}
    yield {"staff": [_HEAD, (7, "Flo", None), (8, "Gus", None), (9, "Gus", 7)]}
    names = ["Ada", "Bo", "Cy", "Di"]
    for n in (6, 9):
        picks = rng.integers(0, 4, n).tolist()
        bosses = [None, *(int(rng.integers(1, k)) for k in range(2, n + 1))]
        yield {"staff": [_HEAD, *((k, names[p], b) for k, (p, b) in enumerate(zip(picks, bosses), 1))]}


def wrong_the_top_lost():
    """An inner join drops the people who report to nobody: NULL has no partner."""
    return """
        SELECT person.name, boss.name AS boss FROM staff AS person JOIN staff AS boss ON boss.id = person.boss
        """


def wrong_way_round():
    """You joined the other way round. Your column `boss` has the people who report to the person."""
    return """
        SELECT person.name, boss.name AS boss FROM staff AS person LEFT JOIN staff AS boss ON boss.boss = person.id
        """


def wrong_number_of_the_boss():
    """You return the boss's `id`. The name is in the boss's own row."""
    return """
        SELECT name, boss FROM staff
        """
