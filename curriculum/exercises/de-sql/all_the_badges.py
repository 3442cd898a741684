"""All the badges

A climbing centre lets people into its high hall if they have passed every course it requires. `required` has a row for each
required course, in the column `course`. `passed` has the columns `person` and `course`, a row for each course that
somebody has passed; some courses are passed twice, and some people have passed courses that aren't required. The column
`name` of `people` holds everybody's name, once; none of the columns is ever NULL.

Return the `name` of each person who may enter, in any order. If no course is required, everybody may.

{tables}

For these the query returns

| name |
|---|
| Ines |
"""

minutes = 8
chapter = "05-a-query-in-a-query"
hint = "Turn it round: somebody may enter if there is no required course that this person hasn't passed."

equivalent = {
    "AddDistinct @ 1:SELECT -> SELECT DISTINCT": "each name occurs once",
    "AddDistinct @ 6:SELECT -> SELECT DISTINCT": "EXISTS asks only whether there is a row",
    "AddDistinct @ 11:SELECT -> SELECT DISTINCT": "EXISTS asks only whether there is a row",
}


def query():
    return """
        SELECT people.name
        FROM people
        WHERE NOT EXISTS (
            SELECT *
            FROM required
            WHERE NOT EXISTS (
                SELECT *
                FROM passed
                WHERE passed.person = people.name AND passed.course = required.course
            )
        )
        """


_PEOPLE, _REQUIRED, _PASSED = ("name",), ("course",), ("person", "course")


def cases(rng):
    yield {
        "people": [("name",), ("Ines",), ("Tom",), ("Uwe",)],
        "required": [("course",), ("knots",), ("belay",)],
        "passed": [
            ("person", "course"),
            ("Ines", "knots"),
            ("Ines", "belay"),
            ("Tom", "knots"),
            ("Tom", "knots"),
            ("Uwe", "belay"),
            ("Uwe", "rescue"),
        ],
    }
    yield {"people": [_PEOPLE, ("Ana",), ("Ben",)], "required": [_REQUIRED, ("knots",)], "passed": [_PASSED, ("Ben", "knots"), ("Ben", "yoga"), ("Ana", "yoga")]}
    yield {"people": [_PEOPLE, ("Ana",), ("Ben",), ("Cem",)], "required": [_REQUIRED, ("a",), ("b",), ("c",)], "passed": [_PASSED, ("Ana", "a"), ("Ana", "b"), ("Ana", "c"), ("Ana", "a"), ("Ben", "a"), ("Ben", "b"), ("Ben", "b"), ("Cem", "x"), ("Cem", "y"), ("Cem", "z")]}
    yield {"people": [_PEOPLE, ("Ana",), ("Ben",), ("Dora",)], "required": [_REQUIRED, ("a",), ("b",)], "passed": [_PASSED, ("Ben", "b"), ("Ben", "a"), ("Ben", "z"), ("Dora", "z"), ("Dora", "a")]}
    yield {"people": [_PEOPLE, ("Eva",), ("Fred",)], "required": [_REQUIRED, ("a",), ("b",)], "passed": [_PASSED, ("Eva", "a"), ("Eva", "a"), ("Fred", "a"), ("Fred", "z")]}
    yield {"people": [_PEOPLE, ("Gus",), ("Hal",)], "required": [_REQUIRED], "passed": [_PASSED, ("Gus", "a")]}
    names, courses = ["Ana", "Ben", "Cem", "Dora", "Eva"], ["a", "b", "c", "d"]
    for k in (2, 3):
        rows = [(names[p], courses[c]) for p, c in zip(*(rng.integers(0, top, 12).tolist() for top in (5, 4)))]
        yield {
            "people": [_PEOPLE, *((name,) for name in names), ("Kim",), ("Lou",), ("Mia",)],
            "required": [_REQUIRED, *((course,) for course in courses[:k])],
            "passed": [_PASSED, *rows, *(("Kim", course) for course in courses), *(("Lou", "a") for _ in range(k)), *(("Mia", course) for course in courses[1:])],
        }


def wrong_one_is_enough():
    """You let everybody in who has passed some required course. Each of them is needed."""
    return """
        SELECT name FROM people WHERE EXISTS (
            SELECT * FROM passed JOIN required ON required.course = passed.course WHERE passed.person = people.name
        )
        """


def wrong_passes_counted():
    """You count the passes that somebody has. A course passed twice counts as two, and is still one course."""
    return """
        SELECT name FROM people WHERE (SELECT COUNT(*) FROM passed JOIN required ON required.course = passed.course
            WHERE passed.person = people.name) >= (SELECT COUNT(*) FROM required)
        """


def wrong_any_courses():
    """You count different courses, whichever they are. A course that isn't required doesn't stand in for one that is."""
    return """
        SELECT name FROM people WHERE (SELECT COUNT(DISTINCT course) FROM passed WHERE passed.person = people.name)
            >= (SELECT COUNT(*) FROM required)
        """


def wrong_nothing_but_the_required():
    """You ask that somebody has passed nothing *but* required courses. The other way round: nothing required may be missing, and further courses do no harm."""
    return """
        SELECT name FROM people WHERE NOT EXISTS (
            SELECT * FROM passed WHERE passed.person = people.name
                AND passed.course NOT IN (SELECT course FROM required)
        )
        """
