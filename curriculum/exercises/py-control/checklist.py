"""A list to tick off

The name `items` is given, a list of texts. Show one line for each of them: a box to tick, `[ ]`, a space,
and the item. Below them show one more line that says how many there are.

For the starting value `items = ["passport", "charger", "book"]` your program shows

```
[ ] passport
[ ] charger
[ ] book
things to pack: 3
```

If the list is empty, only the last line is shown, with 0.
"""

kind = "script"
minutes = 3
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
    """You show the number of things after every item. It is wanted once, after the last one: how far is that line indented?"""
    for item in items:
        print(f"[ ] {item}")
        print("things to pack:", len(items))


def wrong_whole_list_in_a_line(items):
    """You show the whole list in each line. In a round, which name stands for the one item whose turn it is?"""
    for item in items:
        print(f"[ ] {items}")
    print("things to pack:", len(items))


def wrong_always_three(items):
    """You show 3 at the end, whatever the list. With another list the number has to follow."""
    for item in items:
        print(f"[ ] {item}")
    print("things to pack:", 3)
