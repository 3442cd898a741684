"""Find the mistake: the runner who vanished

After a race, this function returns the best time and the number of runners who were at most ten seconds slower than
that, the best one included. But the number that comes out is always 0. Find out why and fix
the program.

- `lines`: a list of at least one text such as `"Ida 312"`: a name without spaces, one space, a time in whole seconds.
- Returns a tuple of two ints: the best time, and the number of runners within ten seconds of it.

>>> close_finish(["Ida 312", "Bo 305", "Cy 316"])
(305, 2)
>>> close_finish(["Ida 312"])
(312, 1)
"""

kind = "fix"
minutes = 4
chapter = "01-make-it-happen-again"
hint = "How often can you go through `times`, and how often does the program need to?"

starter = '''
def close_finish(lines: list[str]) -> tuple[int, int]:
    times = (int(line.partition(" ")[2]) for line in lines)
    best = min(times)
    close = sum(1 for time in times if time <= best + 10)
    return best, close
'''


def close_finish(lines: list[str]) -> tuple[int, int]:
    times = [int(line.partition(" ")[2]) for line in lines]
    best = min(times)
    return best, sum(1 for time in times if time <= best + 10)


def cases(rng):
    yield (["Ida 312"],)
    yield (["Ida 312", "Bo 312"],)
    yield (["Ida 10", "Bo 20"],)
    yield (["Ida 10", "Bo 21"],)
    yield (["Ida 312", "Bo 305", "Cy 316"],)
    yield (["Ida 99", "Bo 101", "Cy 109"],)
    yield (["Ida 1000", "Bo 995", "Cy 990", "Di 1001"],)
    yield (["Ida 60", "Bo 70", "Cy 71", "Di 60"],)
    for n in (3, 5, 8):
        yield ([f"R{i} {t}" for i, t in enumerate(rng.integers(95, 125, n).tolist())] + ["X 100", "Y 110", "Z 111"],)


def wrong_best_left_out(lines):
    """You don't count the best runner. The task says that the best one is included."""
    times = [int(line.partition(" ")[2]) for line in lines]
    return min(times), sum(1 for time in times if min(times) < time <= min(times) + 10)


def wrong_still_used_up(lines):
    """Your number is still 0. If `times` is a generator expression, `min` goes through all its values, and for the second
    time nothing is left."""
    return min(int(line.partition(" ")[2]) for line in lines), 0


def wrong_texts_compared(lines):
    """You take the best time from texts. As a text, "101" comes before "99", because "1" comes before "9"."""
    best = int(min(line.partition(" ")[2] for line in lines))
    return best, sum(1 for line in lines if int(line.partition(" ")[2]) <= best + 10)
