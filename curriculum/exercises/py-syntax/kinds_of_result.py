'''Int or float?

The names `a` and `b` are given, two numbers. Print three lines, for `a + b`, for `a / b` and for `a // b`, in this
order. Each line has two things: the result of the calculation, and its type. Before you run the program, say aloud
what it will print. With the values in your file, it prints:

```
13 <class 'int'>
2.25 <class 'float'>
2 <class 'int'>
```
'''

minutes = 6
chapter = "06-conversions"
kind = "script"
hint = "Give each result a name. `type(...)` accepts a name as well as a number, and a comma separates the two things that `print` prints."


def program(a, b):
    total = a + b
    parts = a / b
    full = a // b
    print(total, type(total))
    print(parts, type(parts))
    print(full, type(full))


def cases(rng):
    yield (9, 4)
    yield (8, 4)
    yield (8.0, 4)
    yield (9, 1.5)
    yield (2.5, 0.5)
    yield (7, 2)
    for _ in range(4):
        yield (rng.integers(1, 30).item(), rng.integers(1, 12).item() / 4)


def wrong_only_values(a, b):
    """You print the results without their types. Each line has two things: the calculation, and `type(...)` with the
    same calculation in its parentheses."""
    print(a + b)
    print(a / b)
    print(a // b)


def wrong_types_of_names(a, b):
    """You ask for the type of `a` each time. The result of a calculation can have a different type from the numbers
    that go into it."""
    print(a + b, type(a))
    print(a / b, type(a))
    print(a // b, type(a))


def wrong_order(a, b):
    """The second and the third line are swapped. First comes `/`, then `//`."""
    print(a + b, type(a + b))
    print(a // b, type(a // b))
    print(a / b, type(a / b))
