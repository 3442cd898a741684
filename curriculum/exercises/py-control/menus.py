"""How many different meals?

A menu has several courses, with a number of dishes in each: 2 starters and 3 main dishes, say. For each course, a
guest chooses one dish or leaves the course out. For the starters that makes 2 + 1 = 3 ways, for the main dishes 3 + 1
= 4 ways, and together 3 * 4 = 12 different meals. One of these meals consists of nothing at all; it counts too.

- `courses`: a list of ints, the number of dishes in each course, 0 or more.
- Returns the number of different meals, an int. Without any courses there is one meal: nothing at all.

>>> menus([2, 3])
12
>>> menus([4])
5
>>> menus([])
1
"""

minutes = 5
chapter = "01-for-every-item"
hint = "A product grows in the loop. What does it start with, and what do you multiply it by in each round?"


def menus(courses: list[int]) -> int:
    meals = 1
    for dishes in courses:
        meals = meals * (dishes + 1)
    return meals


def cases(rng):
    yield ([],)
    yield ([4],)
    yield ([0],)
    yield ([2, 3],)
    yield ([1, 1, 1],)
    yield ([5, 0, 2],)
    for n in (2, 3, 5):
        yield (rng.integers(0, 6, n).tolist(),)


def wrong_nobody_leaves_a_course_out(courses):
    """You count only meals with a dish from every course. Leaving a course out is one more way for each course."""
    meals = 1
    for dishes in courses:
        meals = meals * dishes
    return meals


def wrong_starts_with_zero(courses):
    """Your product starts with 0, and 0 times anything stays 0. Which number changes nothing when you multiply by
    it?"""
    meals = 0
    for dishes in courses:
        meals = meals * (dishes + 1)
    return meals


def wrong_adds_the_ways(courses):
    """You add the ways for the courses. Each way for one course can be combined with each way for the next: 3 and 4
    ways make 12, not 7."""
    meals = 0
    for dishes in courses:
        meals += dishes + 1
    return meals


def wrong_one_more_at_the_end(courses):
    """You add 1 once, after multiplying. Each course can be left out on its own, not only all of them together."""
    meals = 1
    for dishes in courses:
        meals = meals * dishes
    return meals + 1
