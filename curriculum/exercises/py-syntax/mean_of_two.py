"""A mean that cannot be used

Blood pressure is measured twice, and the mean of the two values goes into the patient's file: their sum divided by 2.
Somebody wrote a function for it. It prints the right number, and yet `mean_of_two(120, 130) + 1` ends with a
TypeError.

Fix the function so that it returns the mean, a float.

>>> mean_of_two(120, 130)
125.0
>>> mean_of_two(115, 118)
116.5
"""

minutes = 3
chapter = "05-functions"
kind = "fix"
starter = '''def mean_of_two(first: int, second: int) -> float:
    mean = (first + second) / 2
    print(mean)
'''


def mean_of_two(first: int, second: int) -> float:
    mean = (first + second) / 2
    return mean


def cases(rng):
    yield (120, 130)
    yield (100, 100)
    yield (115, 118)
    yield (90, 141)
    for _ in range(4):
        yield (rng.integers(90, 180).item(), rng.integers(90, 180).item())


def wrong_returns_print(first, second):
    """Your function still returns `None`. `print` shows the mean on the screen, but gives nothing back to the place of
    the call. Return the mean itself."""
    mean = (first + second) / 2
    return print(mean)


def wrong_text_returned(first, second):
    """You return a text that looks like the number. You cannot calculate with a text, and the task asks for a
    float."""
    return f"{(first + second) / 2}"


def wrong_half_of_second(first, second):
    """You changed the calculation: without the parentheses only the second value is divided. The calculation was right;
    look at what happens to `mean` afterwards."""
    return first + second / 2
