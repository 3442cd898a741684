'''Share the bill

Some friends have eaten together. They add a tip to the bill and share the whole amount equally.

The names `bill`, `tip` and `people` are given. Print how much each of them pays. With the values in your file, the
program prints:

```
16.5
```
'''

minutes = 3
chapter = "01-first-program"
kind = "script"
hint = "Work it out on paper for the given values first. What did you calculate first, and how do you tell Python to do the same?"


def program(bill, tip, people):
    print((bill + tip) / people)


def cases(rng):
    yield (60, 6, 4)
    yield (30, 4, 2)
    yield (45, 3, 4)
    yield (100, 12, 8)
    for _ in range(4):
        yield (rng.integers(20, 150).item(), rng.integers(1, 15).item(), rng.choice([2, 4, 8]).item())


def wrong_tip_shared_only(bill, tip, people):
    """You divide only the tip and add the whole bill to it. Division comes before addition, so an addition that
    should come first needs parentheses."""
    print(bill + tip / people)


def wrong_in_quotation_marks(bill, tip, people):
    """You print the words of your calculation. Nothing between quotation marks is worked out; without them, Python
    calculates and prints the result."""
    print("(bill + tip) / people")


def wrong_tip_forgotten(bill, tip, people):
    """You share the bill without the tip. The friends pay both."""
    print(bill / people)


def wrong_parenthesis_closed_too_early(bill, tip, people):
    """Your program stops with a TypeError: Python is asked to calculate with something that is not a number. Is the
    whole calculation between the parentheses of `print`, and without quotation marks?"""
    print(bill + tip) / people
