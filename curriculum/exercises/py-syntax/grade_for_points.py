"""Nobody is excellent

A course gives the grade `excellent` for 90 points or more, `pass` for 50 points or more, and `fail` below that.
Somebody wrote a function for it, but even with 95 points nobody gets an `excellent`. Fix it.

`points` is an int from 0 to 100. The function returns one of the three texts.

>>> grade_for_points(95)
'excellent'
>>> grade_for_points(50)
'pass'
>>> grade_for_points(12)
'fail'
"""

minutes = 3
chapter = "08-if-and-raise"
kind = "fix"
hint = "Follow 95 points through the function with a pencil. At which line does the call end?"
starter = '''def grade_for_points(points: int) -> str:
    if points >= 50:
        return "pass"
    if points >= 90:
        return "excellent"
    return "fail"
'''


def grade_for_points(points: int) -> str:
    if points >= 90:
        return "excellent"
    if points >= 50:
        return "pass"
    return "fail"


def cases(rng):
    yield (95,)
    yield (90,)
    yield (89,)
    yield (50,)
    yield (49,)
    yield (0,)
    yield (100,)
    yield (60,)
    yield (75,)
    yield (12,)
    for _ in range(4):
        yield (rng.integers(0, 101).item(),)


def wrong_pass_lost(points):
    """Now 95 points are excellent, but nobody passes any more: from 50 to 89 points your function does not return
    `pass`."""
    if points >= 90:
        return "excellent"
    return "fail"


def wrong_without_return(points):
    """With 95 points your function still returns `pass`. 95 points meet both conditions: which of the two
    decides what is returned?"""
    grade = "fail"
    if points >= 90:
        grade = "excellent"
    if points >= 50:
        grade = "pass"
    return grade


def wrong_excellent_for_all(points):
    """Now everyone who passes gets `excellent`. Between 50 and 89 points the grade is `pass`."""
    if points >= 50:
        return "excellent"
    return "fail"
