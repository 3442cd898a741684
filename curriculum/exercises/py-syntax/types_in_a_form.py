'''Two times a text, two times a number

A form passes on two values that look alike. One is a text of digits, the other a number. Watch what happens when you
multiply each of them by 2.

The names `typed` and `number` are given: the text, and an int or a float. Print two lines. Each has two things: two
times the value, and the type of that result. With the values in your file, the program prints:

```
1515 <class 'str'>
30 <class 'int'>
```
'''

minutes = 5
chapter = "06-conversions"
kind = "script"


def program(typed, number):
    twice = typed * 2
    print(twice, type(twice))
    twice = number * 2
    print(twice, type(twice))


def cases(rng):
    yield ("15", 15)
    yield ("7", 7.0)
    yield ("0", 3)
    yield ("20", 2.5)
    for _ in range(4):
        yield (str(rng.integers(1, 200)), rng.integers(1, 200).item() / rng.choice([1, 2]).item())


def wrong_number_expected(typed, number):
    """You print a number in the first line as well. `typed` is a text, and two times a text is the text twice. Don't
    convert it; the result may look odd."""
    print(number * 2, type(number * 2))
    print(number * 2, type(number * 2))


def wrong_types_in_words(typed, number):
    """You write the types in your own words. Give `print` a `type(...)` with the calculation in its parentheses, and it
    shows the type the way Python does."""
    print(typed * 2, "str")
    print(number * 2, "int")


def wrong_not_doubled(typed, number):
    """You print the values as they are. Multiply each of them by 2 first."""
    print(typed, type(typed))
    print(number, type(number))
