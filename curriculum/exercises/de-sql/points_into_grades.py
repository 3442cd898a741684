"""Points into grades

A school keeps the limits of its grades in a table, since they change from exam to exam: `grades` has for each `grade`
the points it begins with, `low`, and those at which it ends, `high`. A grade is given from `low` on, `low`
included, up to but not including `high`. No two grades overlap. `exams` has the columns `pupil` and `points`; `points`
is NULL for pupils who were ill.

Return one row for each row of `exams`, in any order: `pupil`, `points` and `grade`. The grade is NULL where the points
belong to none of the grades, or aren't known. Two pupils may have the same name and the same points.

{tables}

For these the query returns

| pupil | points | grade |
|---|---|---|
| Ines | 80 | good |
| Tom | 49 | fair |
| Uwe | 12 | NULL |
| Zoe | NULL | NULL |
"""

import numpy as np

minutes = 6
chapter = "04-side-by-side"
hint = "The condition after ON need not be an equality. When is a grade the partner of an exam?"


def query():
    return """
        SELECT exams.pupil, exams.points, grades.grade
        FROM exams
        LEFT JOIN grades ON exams.points >= grades.low AND exams.points < grades.high
        """


_EXAMS, _GRADES = ("pupil", "points"), ("grade", "low", "high")


def cases(rng):
    grades = [_GRADES, ("good", 80, 101), ("fair", 40, 80)]
    yield {
        "exams": [("pupil", "points"), ("Ines", 80), ("Tom", 49), ("Uwe", 12), ("Zoe", None)],
        "grades": [("grade", "low", "high"), ("good", 80, 101), ("fair", 40, 80)],
    }
    yield {"exams": [_EXAMS, ("Ana", 40), ("Ben", 79), ("Cem", 80), ("Dora", 100)], "grades": grades}
    yield {"exams": [_EXAMS, ("Ana", 39), ("Ana", 39), ("Ben", 101), ("Cem", None)], "grades": grades}
    yield {"exams": [_EXAMS, ("Ana", 55), ("Ana", 55), ("Ana", 5), ("Ben", 90)], "grades": [_GRADES, ("C", 50, 60), ("B", 60, 80), ("A", 80, 90)]}
    yield {"exams": [_EXAMS, ("Eva", 60), ("Fritz", 50), ("Gita", 90), ("Hugo", 80)], "grades": [_GRADES, ("C", 50, 60), ("B", 60, 80), ("A", 80, 90)]}
    for n in (5, 9):
        limits = np.cumsum(rng.integers(10, 30, 4)).tolist()
        rows = [(f"pupil {i}", p) for i, p in enumerate(rng.integers(0, 110, n).tolist())]
        yield {
            "exams": [_EXAMS, *rows, ("Kim", limits[1]), ("Lou", limits[3]), ("Mia", None), ("Nia", limits[0] - 1)],
            "grades": [_GRADES, ("D", limits[0], limits[1]), ("C", limits[1], limits[2]), ("B", limits[2], limits[3])],
        }


def wrong_those_without_are_lost():
    """Your join is an inner one, so pupils without a grade are lost. Each row of `exams` has a row in the result."""
    return """
        SELECT exams.pupil, exams.points, grades.grade FROM exams
        JOIN grades ON exams.points >= grades.low AND exams.points < grades.high
        """


def wrong_two_grades_at_the_limit():
    """You include `high`. At a limit, a pupil then has two partners and gets two grades."""
    return """
        SELECT exams.pupil, exams.points, grades.grade FROM exams
        LEFT JOIN grades ON exams.points BETWEEN grades.low AND grades.high
        """


def wrong_low_left_out():
    """You leave `low` out. A pupil with exactly these points has the grade already."""
    return """
        SELECT exams.pupil, exams.points, grades.grade FROM exams
        LEFT JOIN grades ON exams.points > grades.low AND exams.points < grades.high
        """


def wrong_only_from_below():
    """You only ask whether the points reach `low`. A good pupil reaches the lower grades as well, and then appears once for each."""
    return """
        SELECT exams.pupil, exams.points, grades.grade FROM exams
        LEFT JOIN grades ON exams.points >= grades.low
        """
