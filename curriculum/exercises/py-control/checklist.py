"""A checklist

The name `items` is given, a list of texts. Print one line for each of them: a box to tick, `[ ]`, a space, and the
item. Below them print one more line that says how many there are.

With the starting value `items = ["passport", "charger", "book"]`, your program prints

```
[ ] passport
[ ] charger
[ ] book
things to pack: 3
```

If the list is empty, your program prints only the last line, with 0.
"""

kind = "script"
minutes = 5
chapter = "01-for-every-item"


def program(items):
    for item in items:
        print(f"[ ] {item}")
    print("things to pack:", len(items))


def cases(rng):
    yield (["passport", "charger", "book"],)
    yield ([],)
    yield (["tent"],)
    yield (["rope", "rope"],)
    things = ["map", "lamp", "warm socks", "soap", "tea", "matches", "pen"]
    for n in (4, 5, 7):
        yield ([things[i] for i in rng.integers(0, len(things), n)],)


def wrong_count_in_every_round(items):
    """You print the number of things after every item. It should appear once, after the last one: how far is that
    line indented?"""
    for item in items:
        print(f"[ ] {item}")
        print("things to pack:", len(items))


def wrong_whole_list_in_a_line(items):
    """You print the whole list in each line. In a round, which name stands for the current item?"""
    for item in items:
        print(f"[ ] {items}")
    print("things to pack:", len(items))


def wrong_always_three(items):
    """You print 3 at the end, whatever the list. The number has to depend on the list."""
    for item in items:
        print(f"[ ] {item}")
    print("things to pack:", 3)
