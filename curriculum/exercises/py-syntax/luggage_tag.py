'''A luggage tag

An airline prints a tag for every suitcase.

The names `name`, `flight` and `weight` are given: two texts, and the weight in kilos, an int. Print the tag on one
line: name, flight and weight, with a space, a `|` and another space between them, and `kg` directly after the weight.
With the values in your file, the program prints:

```
Amara | LH 902 | 18kg
```
'''

minutes = 3
chapter = "03-text"
kind = "script"
hint = "First write the line of the example between quotation marks. Then put an `f` in front and replace each value with a gap."


def program(name, flight, weight):
    print(f"{name} | {flight} | {weight}kg")


def cases(rng):
    yield ("Amara", "LH 902", 18)
    yield ("Bo", "X 1", 7)
    yield ("Lind", "BA 33", 23)
    yield ("Ana Maria", "TP 1040", 9)
    names = ["Kofi", "Mei", "Lars", "Yusuf", "Irma"]
    for _ in range(4):
        yield (str(rng.choice(names)), f"QR {rng.integers(1, 999)}", rng.integers(1, 30).item())


def wrong_no_f(name, flight, weight):
    """You print the braces as they are. Only a text with an `f` in front of its quotation mark has gaps."""
    print("{name} | {flight} | {weight}kg")


def wrong_space_before_kg(name, flight, weight):
    """There is a space between the weight and `kg`. With commas, `print` adds a space everywhere; in an f-string you
    decide about each one."""
    print(name, "|", flight, "|", weight, "kg")


def wrong_no_spaces(name, flight, weight):
    """There are no spaces around the `|`. Whatever is between two gaps is printed as it is, spaces included."""
    print(f"{name}|{flight}|{weight}kg")


def wrong_swapped(name, flight, weight):
    """Name and flight are swapped. The name comes first."""
    print(f"{flight} | {name} | {weight}kg")
