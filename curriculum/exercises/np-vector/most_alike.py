"""The two most alike

For a quiz night, people who answered a questionnaire are to be put in pairs, beginning with the two who agree most
often. Return these two, and on how many questions they agree.

- `answers`: an array of whole numbers with two axes, one row for each person and one column for each question; at
  least two rows and one column. It isn't changed.
- Returns a tuple of three ints: the numbers of the two people, the smaller first, and how often they agree. If
  several pairs agree equally often, take the one whose smaller number is smallest, and among these the one whose
  larger number is smallest.

>>> most_alike(np.array([[1, 2, 3], [1, 0, 0], [1, 2, 0]]))
(0, 2, 2)
"""

import numpy as np

minutes = 7
chapter = "04-every-pair"
equivalent = {
    "NumberReplacer @ 7:agree = agree - (questions + 1) * np.eye(n) -> agree = agree - (questions + 2) * np.eye(n)": "the diagonal only has to be below all others",
}
hint = "A table of hits for every pair and every question has three axes. On the diagonal everybody agrees with themselves: `np.eye` helps to push these below all others. `.argmax()` of a table counts along its rows."


def most_alike(answers: np.ndarray) -> tuple[int, int, int]:
    n, questions = answers.shape
    agree = (answers[:, np.newaxis] == answers).sum(axis=2)
    agree = agree - (questions + 1) * np.eye(n)
    place = int(agree.argmax())
    return place // n, place % n, int(agree.max())


def cases(rng):
    a = np.array
    yield (a([[1], [1]]),)
    yield (a([[1], [2]]),)
    yield (a([[1, 2, 3], [1, 0, 0], [1, 2, 0]]),)
    yield (a([[0, 0], [1, 1], [2, 2], [1, 1]]),)
    yield (a([[0, 0], [1, 1], [0, 1], [1, 0]]),)
    yield (a([[5, 5, 5], [6, 6, 6], [7, 7, 7]]),)
    yield (a([[1, 2, 3, 4], [9, 9, 9, 9], [4, 3, 2, 1], [1, 9, 2, 9], [4, 3, 2, 9]]),)
    yield (a([[3, 1, 2], [2, 3, 1], [1, 2, 3], [1, 3, 3]]),)
    yield (a([[1, 1, 9], [1, 1, 1], [2, 2, 8]]),)
    yield (a([[5, 5, 5], [6, 6, 6], [9, 5, 5]]),)
    yield (a([[0, 7], [1, 6], [0, 1], [5, 5]]),)
    for n in (4, 6):
        yield (rng.integers(0, 3, (n, 5)),)
        yield (rng.integers(0, 9, (n, 3)),)
        yield (rng.integers(0, 2, (n, 6)),)


def wrong_pair_with_oneself(answers):
    """You pair a person with themselves. Everybody agrees with themselves on all questions: the diagonal has to be taken
    out."""
    agree = (answers[:, np.newaxis] == answers).sum(axis=2)
    place = int(agree.argmax())
    return place // len(answers), place % len(answers), int(agree.max())


def wrong_smallest_distance(answers):
    """You look for the smallest difference between the numbers. A 3 isn't closer to a 4 than to a 9 here: answers agree or
    they don't."""
    n = len(answers)
    apart = np.abs(answers[:, np.newaxis] - answers).sum(axis=2) + 10**6 * np.eye(n, dtype=int)
    place = int(apart.argmin())
    first, second = place // n, place % n
    return first, second, int((answers[first] == answers[second]).sum())


def wrong_last_of_equals(answers):
    """Of several pairs that agree equally often you take a later one. Take the one whose numbers come first."""
    n, questions = answers.shape
    agree = (answers[:, np.newaxis] == answers).sum(axis=2) - (questions + 1) * np.eye(n, dtype=int)
    place = n * n - 1 - int(agree.ravel()[::-1].argmax())
    return place % n, place // n, int(agree.max())


def wrong_neighbours_only(answers):
    """You compare each person only with the next one. The two who agree most may stand far apart: compare every pair."""
    agree = (answers[1:] == answers[:-1]).sum(axis=1)
    first = int(agree.argmax())
    return first, first + 1, int(agree.max())
