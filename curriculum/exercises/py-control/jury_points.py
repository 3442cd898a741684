"""The jury's points

A jury gives marks, and you get them in order, the lowest mark first. The lowest and the highest mark do not count.
Return the sum of the others.

- `marks`: a list of ints, from the lowest to the highest.
- Returns an int.
- Raises `ValueError` if there are fewer than three marks.

>>> jury_points([4, 7, 8, 10])
15
>>> jury_points([5, 5, 9])
5
"""

minutes = 5
chapter = "03-build-a-list"
hint = "A piece of a list is a list, and a loop can go through it. Between which two numbers is the piece that counts?"


def jury_points(marks: list[int]) -> int:
    if len(marks) < 3:
        raise ValueError(f"too few marks: {marks}")
    total = 0
    for mark in marks[1:-1]:
        total += mark
    return total


def cases(rng):
    yield ([],)
    yield ([3],)
    yield ([3, 4],)
    yield ([5, 5, 9],)
    yield ([4, 7, 8, 10],)
    yield ([1, 2, 3, 4, 5],)
    yield ([0, 0, 6, 6],)
    yield ([2, 2, 2],)
    for n in (5, 7, 9):
        marks = rng.integers(1, 11, n).tolist()
        marks.sort()
        yield (marks,)


def wrong_lowest_counts(marks):
    """You leave out only the highest mark. The lowest is at position 0; where does your piece begin?"""
    if len(marks) < 3:
        raise ValueError(f"too few marks: {marks}")
    total = 0
    for mark in marks[:-1]:
        total += mark
    return total


def wrong_highest_counts(marks):
    """You leave out only the lowest mark. A piece without a second number goes to the end of the list."""
    if len(marks) < 3:
        raise ValueError(f"too few marks: {marks}")
    total = 0
    for mark in marks[1:]:
        total += mark
    return total


def wrong_too_few_are_accepted(marks):
    """For fewer than three marks you return a number. Nothing would be left to add up, so the task asks for a ValueError."""
    total = 0
    for mark in marks[1:-1]:
        total += mark
    return total


def wrong_equal_marks_left_out(marks):
    """You leave out every mark that equals the lowest or the highest. In [5, 5, 9] only one of the two 5s is left
    out."""
    if len(marks) < 3:
        raise ValueError(f"too few marks: {marks}")
    total = 0
    for mark in marks:
        if mark != marks[0] and mark != marks[-1]:
            total += mark
    return total
