"""Where the turtle stops

A drawing robot starts at (0, 0) and faces up, in the direction (0, 1). It reads letters: "F" means one step forwards in the direction that it faces, "L" a
quarter turn to the left, "R" a quarter turn to the right. A turn changes only the direction, not the place. Return the place where it stops. A matrix can make the turns.

- `letters`: a text that consists of F, L and R; it may be empty.
- Returns an array of two ints.

>>> turtle_end("FFRF")
array([1, 2])
>>> turtle_end("LF")
array([-1,  0])
"""

import numpy as np

minutes = 7
chapter = "03-maps-of-the-plane"
hint = "A quarter turn to the left sends (1, 0) to (0, 1), and (0, 1) to (-1, 0). What does a turn to the right make of these two?"


def turtle_end(letters: str) -> np.ndarray:
    left = np.array([[0, -1], [1, 0]])
    turns = {"L": left, "R": left.T}
    place, look = np.array([0, 0]), np.array([0, 1])
    for letter in letters:
        if letter in turns:
            look = turns[letter] @ look
        else:
            place = place + look
    return place


def cases(rng):
    yield ("",)
    yield ("F",)
    yield ("LF",)
    yield ("RF",)
    yield ("FFRF",)
    yield ("RFF",)
    yield ("FLFF",)
    yield ("LLFF",)
    yield ("FFLFLF",)
    for n in (6, 12):
        yield ("FFR" + "".join("FLR"[i] for i in rng.integers(0, 3, n)) + "F",)


def wrong_left_and_right_swapped(letters):
    """Your robot turns to the wrong side. From (0, 1), a turn to the left makes it face (-1, 0)."""
    left = np.array([[0, 1], [-1, 0]])
    place, look = np.array([0, 0]), np.array([0, 1])
    for letter in letters:
        if letter == "F":
            place = place + look
        else:
            look = (left if letter == "L" else left.T) @ look
    return place


def wrong_place_is_turned(letters):
    """You turn the place as well, as if the robot went round the origin. A turn changes only the direction that it faces."""
    left = np.array([[0, -1], [1, 0]])
    place, look = np.array([0, 0]), np.array([0, 1])
    for letter in letters:
        if letter == "F":
            place = place + look
        else:
            turn = left if letter == "L" else left.T
            look, place = turn @ look, turn @ place
    return place


def wrong_starts_to_the_right(letters):
    """Your robot faces right at the start. It should face up, in the direction (0, 1)."""
    left = np.array([[0, -1], [1, 0]])
    place, look = np.array([0, 0]), np.array([1, 0])
    for letter in letters:
        if letter == "F":
            place = place + look
        else:
            look = (left if letter == "L" else left.T) @ look
    return place
