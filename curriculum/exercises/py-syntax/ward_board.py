'''Three lines for the board

A board at the entrance of a ward says how many rooms it has, how many beds there are in each room, and how many beds
there are in all. Every room has the same number of beds.

The names `rooms` and `beds` are given: the number of rooms, and the number of beds in one room. Print three lines,
each with a text and a number. With the values in your file, the program prints:

```
rooms: 5
in each room: 4
beds in all: 20
```
'''

minutes = 4
chapter = "01-first-program"
kind = "script"
hint = "You can give `print` a text and a number with a comma between them. It adds the space itself."


def program(rooms, beds):
    print("rooms:", rooms)
    print("in each room:", beds)
    print("beds in all:", rooms * beds)


def cases(rng):
    yield (5, 4)
    yield (1, 1)
    yield (3, 2)
    yield (10, 6)
    for _ in range(4):
        yield (rng.integers(2, 30).item(), rng.integers(1, 7).item())


def wrong_names_in_quotes(rooms, beds):
    """Your last line prints the words `rooms * beds`. Nothing between quotation marks is worked out. Only the text
    `beds in all:` belongs there."""
    print("rooms:", rooms)
    print("in each room:", beds)
    print("beds in all:", "rooms * beds")


def wrong_adds(rooms, beds):
    """You add the rooms and the beds. `beds` is the number in one room: 5 rooms with 4 beds each have 5 times 4 beds."""
    print("rooms:", rooms)
    print("in each room:", beds)
    print("beds in all:", rooms + beds)


def wrong_text_plus_number(rooms, beds):
    """You put a `+` between a text and a number, and Python cannot join these two. With a comma between them, `print` shows
    both, with a space in the middle."""
    print("rooms: " + rooms)
    print("in each room: " + beds)
    print("beds in all: " + rooms * beds)


def wrong_all_in_quotes(rooms, beds):
    """Each of your lines is one text, names and all. Close the quotation marks after the colon, then a comma, then the
    number."""
    print("rooms: rooms")
    print("in each room: beds")
    print("beds in all: rooms * beds")
