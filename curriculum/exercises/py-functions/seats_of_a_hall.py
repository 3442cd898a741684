"""Seats of a hall

A small theatre prints a plan of its seats. Each row has a letter, and its seats are numbered from 1. Write a program that prints one
line for each row: the seats side by side, each as the letter and the number in brackets, with nothing between them.

`letters` is a list of texts, the letters of the rows from the stage backwards; `seats` is the number of seats in a row, an int, 1 or more. For
`letters = ["A", "B"]` and `seats = 3` the program prints

```
[A1][A2][A3]
[B1][B2][B3]
```
"""

minutes = 6
chapter = "01-by-name"
kind = "script"
hint = "What `print` puts between the values and at the end can be changed, even to nothing. What does the last line of the outer loop have to do?"


def program(letters, seats):
    for letter in letters:
        for number in range(1, seats + 1):
            print("[", letter, number, "]", sep="", end="")
        print()


def cases(rng):
    yield (["A", "B"], 3)
    yield (["A"], 1)
    yield ([], 4)
    yield (["C", "D", "F"], 2)
    yield (["K"], 12)
    for n in (2, 4):
        yield (["QRSTUV"[i] for i in rng.permutation(6)[:n]], int(rng.integers(2, 15)))


def wrong_a_line_for_each_seat(letters, seats):
    """You print each seat on a line of its own. `print` ends with a new line unless you tell it to end with something else."""
    for letter in letters:
        for number in range(1, seats + 1):
            print("[", letter, number, "]", sep="")


def wrong_spaces_inside(letters, seats):
    """There are spaces in your brackets: `print` puts one between its values unless you change that."""
    for letter in letters:
        for number in range(1, seats + 1):
            print("[", letter, number, "]", end="")
        print()


def wrong_rows_in_one_line(letters, seats):
    """All your rows are in one line. After the last seat of a row, a new line has to begin."""
    for letter in letters:
        for number in range(1, seats + 1):
            print("[", letter, number, "]", sep="", end="")
