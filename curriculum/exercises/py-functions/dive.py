"""A dive

At a diving competition each judge gives a mark. The largest and the smallest mark are left out (one of each, even if
several are equal); the others are added up, and the sum is multiplied by the difficulty of the dive.

- `difficulty`: an int.
- `marks`: at least three ints, one for each judge.
- Returns an int.

>>> dive(3, 7, 6, 9, 7, 8)
66
>>> dive(2, 5, 5, 5)
10
"""

minutes = 4
chapter = "03-any-number"
hint = "7, 6, 9, 7, 8: without the 9 and the 6, the sum is 22. How do you get 22 from the sum of all?"


def dive(difficulty: int, *marks: int) -> int:
    return difficulty * (sum(marks) - max(marks) - min(marks))


def cases(rng):
    yield (1, 4, 5, 6)
    yield (2, 5, 5, 5)
    yield (3, 7, 6, 9, 7, 8)
    yield (2, 9, 9, 1, 1)
    yield (4, 6, 2, 8)
    yield (1, 0, 0, 0, 10)
    for n in (3, 5, 7):
        yield (int(rng.integers(2, 5)), *rng.integers(2, 11, n).tolist())
        yield (int(rng.integers(2, 5)), *rng.integers(7, 11, n + 1).tolist())


def wrong_nothing_left_out(difficulty, *marks):
    """You add up all marks. The largest and the smallest are left out."""
    return difficulty * sum(marks)


def wrong_first_and_last(difficulty, *marks):
    """You leave out the first and the last mark. Those need not be the largest and the smallest."""
    return difficulty * sum(marks[1:-1])


def wrong_all_equal_ones(difficulty, *marks):
    """If several judges give the largest mark, or the smallest, you leave all of these out. Only one of them goes."""
    return difficulty * sum(m for m in marks if m != max(marks) and m != min(marks))


def wrong_difficulty_is_a_mark(difficulty, *marks):
    """You treat the difficulty as if it were a mark too. It has a parameter of its own, before the star."""
    every = (difficulty, *marks)
    return difficulty * (sum(every) - max(every) - min(every))
