'''Initials

On a form people sign with their initials: the first letters of the first and the last name, in capitals, each
followed by a full stop.

The names `first` and `last` are given, two texts. People type their names in capital or small letters, as they like.
Print the initials. With the values in your file, the program prints:

```
M.S.
```
'''

minutes = 3
chapter = "04-what-a-text-can-do"
kind = "script"


def program(first, last):
    print(f"{first[0].upper()}.{last[0].upper()}.")


def cases(rng):
    yield ("mary", "Seacole")
    yield ("Jo", "li")
    yield ("ada", "king")
    yield ("ROSALIND", "Franklin")
    yield ("Bo", "Ek")
    names = ["grace", "Alan", "edith", "Kofi", "mei", "oskar"]
    for _ in range(4):
        yield (str(rng.choice(names)), str(rng.choice(names)))


def wrong_second_letter(first, last):
    """You take the second letter of each name. The first character has position 0."""
    print(f"{first[1].upper()}.{last[1].upper()}.")


def wrong_as_typed(first, last):
    """You print the letters as they were typed. Initials are capitals, so `mary` gives an `M`."""
    print(f"{first[0]}.{last[0]}.")


def wrong_last_point_missing(first, last):
    """The full stop after the second letter is missing. Each of the two letters has one."""
    print(f"{first[0].upper()}.{last[0].upper()}")
