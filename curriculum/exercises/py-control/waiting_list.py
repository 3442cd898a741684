"""On the waiting list?

The names `waiting`, a list of texts, and `wanted`, a text, are given. Print one line. If `wanted` is in the list, the
line gives its place, counted from 1. If it is there several times, only the first place counts. If it is not there,
the line says `not on the list`.

With the starting values `waiting = ["Lind", "Okafor", "Brandt"]` and `wanted = "Okafor"`, your program prints

```
place 2
```
"""

kind = "script"
minutes = 5
chapter = "06-until"
hint = "How does a loop end early, and which word belongs to a loop that did not?"


def program(waiting, wanted):
    for place, name in enumerate(waiting, 1):
        if name == wanted:
            print("place", place)
            break
    else:
        print("not on the list")


def cases(rng):
    yield (["Lind", "Okafor", "Brandt"], "Okafor")
    yield ([], "Lind")
    yield (["Lind"], "Lind")
    yield (["Lind"], "Brandt")
    yield (["Lind", "Okafor"], "Ok")
    yield (["Lind", "Okafor", "Lind"], "Lind")
    yield (["Okafor", "Lind", "Lind"], "Lind")
    yield (["Brandt", "Brandt", "Brandt"], "Brandt")
    names = ["Lind", "Okafor", "Brandt", "Ito", "Nowak"]
    for n in (3, 6, 9):
        yield ([names[i] for i in rng.integers(0, 5, n)], names[int(rng.integers(0, 5))])


def wrong_no_at_every_name(waiting, wanted):
    """You print "not on the list" for every name that is a different one. You only know it after the last name: where
    should the `else` go?"""
    for place, name in enumerate(waiting, 1):
        if name == wanted:
            print("place", place)
            break
        else:
            print("not on the list")


def wrong_goes_on_after_the_find(waiting, wanted):
    """Your loop does not end when it has found the name. So it also prints every further place, and then "not on the
    list"."""
    for place, name in enumerate(waiting, 1):
        if name == wanted:
            print("place", place)
    else:
        print("not on the list")


def wrong_counted_from_zero(waiting, wanted):
    """You print the position as Python counts it. The first in a queue has place 1."""
    for place, name in enumerate(waiting):
        if name == wanted:
            print("place", place)
            break
    else:
        print("not on the list")
