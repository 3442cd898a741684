"""What does the stop show?

Before you look at a value in the debugger you should know what you expect. This program adds up the refund for returned
bottles, 25 pence each; negative numbers are typing mistakes and are skipped:

```
1  def refund(bottles):
2      total = 0
3      for n in bottles:
4          if n < 0:
5              continue
6          total += n * 25
7      return total
```

pdb is told to stop at one of the lines 4, 5 or 6, whenever it is reached, and at each stop `p n, total` is typed. Return
what it shows, stop by stop. Remember that the line at which pdb stops has not run yet.

- `bottles`: a list of ints, possibly empty.
- `line`: 4, 5 or 6.
- Returns a list of tuples `(n, total)`, one for each stop.

>>> shown([2, -1, 3], 4)
[(2, 0), (-1, 50), (3, 50)]
>>> shown([2, -1, 3], 6)
[(2, 0), (3, 50)]
"""

minutes = 6
chapter = "02-stop-and-look"
hint = "Go through the bottles as the program does. In which rounds is line 4 reached, in which line 5, in which line 6? Take the note before the total changes."


def shown(bottles: list[int], line: int) -> list[tuple[int, int]]:
    stops = []
    total = 0
    for n in bottles:
        reached = [4, 5] if n < 0 else [4, 6]
        if line in reached:
            stops.append((n, total))
        total += max(n, 0) * 25
    return stops


def cases(rng):
    yield ([], 4)
    yield ([2], 4)
    yield ([2], 6)
    yield ([2], 5)
    yield ([-2], 5)
    yield ([-2], 6)
    yield ([0, 1], 6)
    yield ([0, -1, 0], 5)
    yield ([2, -1, 3], 4)
    yield ([2, -1, 3], 5)
    yield ([2, -1, 3], 6)
    yield ([1, 1, 1], 4)
    yield ([5, -5, -6, 2], 5)
    yield ([5, -5, 4, 2], 6)
    for line in (4, 5, 6):
        yield (rng.integers(-3, 6, 6).tolist() + [1, -1, 2], line)


def wrong_after_the_line(bottles, line):
    """You show the total as it is at the end of the round. At the stop, the line hasn't run yet, and the total is still
    the old one."""
    stops, total = [], 0
    for n in bottles:
        total += n * 25 if n >= 0 else 0
        if line == 4 or (line == 5) == (n < 0):
            stops.append((n, total))
    return stops


def wrong_stops_every_round(bottles, line):
    """You stop in every round, whatever the line. Line 5 is only reached for negative numbers, and line 6 only for the
    others."""
    stops, total = [], 0
    for n in bottles:
        stops.append((n, total))
        total += n * 25 if n >= 0 else 0
    return stops


def wrong_negative_added(bottles, line):
    """In your program the negative numbers lower the total. `continue` skips line 6 for them."""
    stops, total = [], 0
    for n in bottles:
        if line == 4 or (line == 5) == (n < 0):
            stops.append((n, total))
        total += n * 25
    return stops
