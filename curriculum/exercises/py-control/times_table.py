"""A table of products

The name `size` is given, an int, 1 or more. Print a table with that many lines, and as many numbers in each line: in
line 1 the numbers 1 * 1, 1 * 2, and so on, in line 2 the numbers 2 * 1, 2 * 2, and so on. Between two numbers in a
line there is one space. At the end of a line there is none.

With the starting value `size = 3`, your program prints

```
1 2 3
2 4 6
3 6 9
```
"""

kind = "script"
minutes = 6
chapter = "05-loop-in-a-loop"
hint = "Let the inner loop build the text for one line, with a space after each number. When is the line complete, and how do you get rid of its last space?"


def program(size):
    for row in range(1, size + 1):
        line = ""
        for column in range(1, size + 1):
            line += f"{row * column} "
        print(line.strip())


def cases(rng):
    yield (3,)
    yield (1,)
    yield (2,)
    yield (5,)
    for size in rng.permutation([4, 6, 7, 8, 9]).tolist()[:3]:
        yield (size,)


def wrong_each_number_a_line(size):
    """You print each number on a line of its own. `print` ends a line, so it belongs after the inner loop, once for
    each row."""
    for row in range(1, size + 1):
        for column in range(1, size + 1):
            print(row * column)


def wrong_begins_with_zero(size):
    """Your numbers begin with 0. A range with one number starts there; this table starts with 1."""
    for row in range(size):
        line = ""
        for column in range(size):
            line += f"{row * column} "
        print(line.strip())


def wrong_line_never_starts_again(size):
    """Your second line begins with the numbers of the first. The text of a line has to start again in every outer round."""
    line = ""
    for row in range(1, size + 1):
        for column in range(1, size + 1):
            line += f"{row * column} "
        print(line.strip())


def wrong_last_row_and_column_missing(size):
    """Your table is one line and one column too small. A range stops before its second number."""
    for row in range(1, size):
        line = ""
        for column in range(1, size):
            line += f"{row * column} "
        print(line.strip())
