'''Hours and minutes

A film lasts 135 minutes. The poster says 2 h 15 min.

The name `film_minutes` is given: the length of a film in minutes, a whole number. Print it in hours and minutes, on
one line. With the value in your file, the program prints:

```
2 h 15 min
```

For a film of 45 minutes it prints `0 h 45 min`.
'''

minutes = 4
chapter = "03-text"
kind = "script"
hint = "How many full hours fit into the film, and how many minutes are left over?"


def program(film_minutes):
    print(film_minutes // 60, "h", film_minutes % 60, "min")


def cases(rng):
    yield (135,)
    yield (45,)
    yield (59,)
    yield (60,)
    yield (61,)
    yield (180,)
    for _ in range(4):
        yield (rng.integers(62, 400).item(),)


def wrong_parts_of_an_hour(film_minutes):
    """You divide with `/`, and 135 minutes become 2.25 hours. The poster needs only the full hours; the minutes come
    after them."""
    print(film_minutes / 60, "h", film_minutes % 60, "min")


def wrong_hundred_minutes(film_minutes):
    """You divide by 100. An hour has 60 minutes."""
    print(film_minutes // 100, "h", film_minutes % 100, "min")


def wrong_swapped(film_minutes):
    """Hours and minutes are swapped. `//` gives the full hours, `%` the minutes that are left over."""
    print(film_minutes % 60, "h", film_minutes // 60, "min")


def wrong_all_in_quotes(film_minutes):
    """Your line is one text, calculations and all. Only `h` and `min` are texts: put just these between quotation marks,
    with commas around them."""
    print("film_minutes // 60 h film_minutes % 60 min")
