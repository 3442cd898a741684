'''Lines from the middle

A tester reports that the lines `first` to `last` of the file `file` look odd, both included. The three names are given;
`first` and `last` are whole numbers, counted from 1. Show the pipe of `head` and `tail`, in this order, that prints
these lines and no others. For the values in your file the program shows:

```
head -n 120 sales.csv | tail -n 21
```
'''

minutes = 4
chapter = "04-pipes"
kind = "script"
hint = "Try it with small numbers on paper: how many lines are 4 to 5? And 4 to 6?"


def program(first, last, file):
    print("head -n", last, file, "| tail -n", last - first + 1)


def cases(rng):
    yield (100, 120, "sales.csv")
    yield (1, 1, "a.txt")
    yield (4, 5, "all.txt")
    yield (7, 7, "all.txt")
    yield (1, 30, "run.log")
    for _ in range(4):
        first = rng.integers(2, 500).item()
        yield (first, first + rng.integers(0, 60).item(), str(rng.choice(["train.csv", "web.log", "notes.txt"])))


def wrong_one_line_short(first, last, file):
    """Your pipe loses the line `first`. Both ends are included: lines 4 to 5 are two lines, and 5 - 4 is 1."""
    print("head -n", last, file, "| tail -n", last - first)


def wrong_two_line_numbers(first, last, file):
    """You give `tail` the number of the first line. It wants to know how many lines to print, counted from the end of
    what it gets."""
    print("head -n", last, file, "| tail -n", first)


def wrong_file_at_the_end(first, last, file):
    """You name the file after `tail`. Then `tail` reads the file and not the pipe, and `head` waits for somebody to type. The
    first command of a pipe reads the file."""
    print("head -n", last, "| tail -n", last - first + 1, file)
