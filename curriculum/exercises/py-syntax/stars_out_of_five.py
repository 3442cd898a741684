'''Stars out of five

A guide gives every hotel up to five stars. It shows the name, a space, one `*` for each star, and then as many `.`
as it takes to make five characters.

The names `hotel` and `stars` are given: a text, and an int from 0 to 5. Print the line for the hotel. With the values
in your file, the program prints:

```
Lind ***..
```
'''

minutes = 4
chapter = "04-pieces-of-text"
kind = "script"


def program(hotel, stars):
    bar = "*" * stars + "." * (5 - stars)
    print(hotel, bar)


def cases(rng):
    yield ("Lind", 3)
    yield ("Oak", 5)
    yield ("Harbour", 0)
    yield ("Sea View", 1)
    yield ("Moon", 4)
    for _ in range(3):
        yield (str(rng.choice(["Rose", "Old Mill", "Park", "Sun"])), rng.integers(0, 6).item())


def wrong_no_dots(hotel, stars):
    """You print the stars without the dots. A reader of the guide sees three stars, but not out of how many."""
    print(hotel, "*" * stars)


def wrong_five_dots(hotel, stars):
    """You always add five dots. Stars and dots together make five, so the more stars, the fewer dots."""
    print(hotel, "*" * stars + "." * 5)


def wrong_space_inside(hotel, stars):
    """There is a space between the stars and the dots. A comma in `print` adds one; `+` joins without a gap."""
    print(hotel, "*" * stars, "." * (5 - stars))


def wrong_dots_minus_stars(hotel, stars):
    """Your program stops with a TypeError: Python can neither subtract a number from a text nor join the two. Work out
    the number of dots first, in parentheses, since `*` comes before `-`."""
    print(hotel, "*" * stars + "." * 5 - stars)
