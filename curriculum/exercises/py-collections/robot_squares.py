"""Which squares are clean?

A cleaning robot starts on square (0, 0) and follows a text of steps: `N` one square up, `S` one down, `E` one to the
right, `W` one to the left. A square is a tuple: first how far to the right it is, then how far up, so that after one
step E the robot is on (1, 0), and after one step S on (0, -1). It cleans every square that it comes to, including the
start. Return the set of all squares that are clean at the end.

- `steps`: a text of the letters N, S, E and W; it may be empty.
- Returns a set of tuples of two ints.

>>> clean_squares("EW") == {(0, 0), (1, 0)}
True
>>> len(clean_squares("NNSE"))
4
>>> clean_squares("")
{(0, 0)}
"""

minutes = 7
chapter = "03-tuples-and-sets"
hint = "Two numbers say where the robot is. As a tuple they can go into a set. Which square is in it before the first step? A dict from letter to move can replace a chain of elif."


def clean_squares(steps: str) -> set[tuple[int, int]]:
    moves = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x, y = 0, 0
    clean = {(x, y)}
    for step in steps:
        right, up = moves[step]
        x, y = x + right, y + up
        clean.add((x, y))
    return clean


def cases(rng):
    for steps in ("", "N", "S", "E", "W", "EW", "NS", "WW", "NESW", "NNSE", "EEWWNS", "NWW", "SSE", "NESE"):
        yield (steps,)
    for n in (8, 14, 25):
        yield ("".join("NESW"[i] for i in rng.integers(0, 4, n)) + "NS",)


def wrong_start_forgotten(steps):
    """You leave out the square on which the robot starts, unless it comes back there. It is cleaned before the first
    step."""
    x, y = 0, 0
    clean = set()
    for step in steps:
        if step == "N":
            y += 1
        elif step == "S":
            y -= 1
        elif step == "E":
            x += 1
        else:
            x -= 1
        clean.add((x, y))
    return clean


def wrong_up_first(steps):
    """In your tuples the number for up comes first. After one step E the robot is on (1, 0), and you say (0, 1)."""
    moves = {"N": (1, 0), "S": (-1, 0), "E": (0, 1), "W": (0, -1)}
    up, right = 0, 0
    clean = {(0, 0)}
    for step in steps:
        up, right = up + moves[step][0], right + moves[step][1]
        clean.add((up, right))
    return clean


def wrong_only_the_end(steps):
    """Your set holds only the last square. Squares cleaned on the way stay clean: add a square in every round."""
    return {(steps.count("E") - steps.count("W"), steps.count("N") - steps.count("S"))}


def wrong_a_list(steps):
    """You return a list, in which a square occurs as many times as the robot came there. A set holds each square
    once."""
    moves = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x, y = 0, 0
    clean = [(0, 0)]
    for step in steps:
        x, y = x + moves[step][0], y + moves[step][1]
        clean.append((x, y))
    return clean
