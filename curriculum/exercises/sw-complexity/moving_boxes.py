"""The boxes that move

In a shop, boxes stand in a row without gaps, as the items of a list do. When a box is taken out, all boxes behind it move one place forward.
When a box is put in, all from that place on move one place back first. How many moves of a single box are there in all?

- `boxes`: an int, 0 or more, the number of boxes at the start.
- `work`: a list of tuples. `("out", place)` takes the box at that place out, `("in", place)` puts one in, so that it stands at that
  place. Places are counted from 0. There is always a box at a place from which one is taken, and `"in"` may also name the place right behind the
  last box.
- Returns an int.

>>> moves(5, [("out", 0), ("in", 4), ("in", 1)])
8
"""

minutes = 6
chapter = "01-count-the-steps"
hint = "You need only the number of boxes, not the boxes. How many stand behind the place, and how many are there afterwards?"


def moves(boxes: int, work: list[tuple[str, int]]) -> int:
    moved = 0
    for what, place in work:
        if what == "out":
            boxes -= 1
            moved += boxes - place
        else:
            moved += boxes - place
            boxes += 1
    return moved


def cases(rng):
    yield (0, [])
    yield (0, [("in", 0)])
    yield (1, [("out", 0)])
    yield (3, [("out", 0)])
    yield (3, [("out", 2)])
    yield (3, [("in", 0)])
    yield (3, [("in", 3)])
    yield (4, [("out", 1)])
    yield (4, [("out", 0), ("out", 0), ("out", 0)])
    yield (0, [("in", 0), ("in", 0), ("in", 0)])
    yield (5, [("out", 0), ("in", 4), ("in", 1)])
    for n in (3, 6, 10):
        boxes = int(rng.integers(4, 30))
        work, now = [("out", 0), ("in", 0)], boxes
        for coin in rng.integers(0, 2, n).tolist():
            if coin and now:
                work.append(("out", int(rng.integers(0, now))))
                now -= 1
            else:
                work.append(("in", int(rng.integers(0, now + 1))))
                now += 1
        yield (boxes, work)


def wrong_the_box_itself(boxes, work):
    """You also count the box that is taken out. Only those behind it move."""
    moved = 0
    for what, place in work:
        moved += boxes - place
        boxes += 1 if what == "in" else -1
    return moved


def wrong_number_stays(boxes, work):
    """You forget that there is one box more or fewer after each piece of work."""
    return sum(boxes - place - (what == "out") for what, place in work)


def wrong_boxes_in_front(boxes, work):
    """You count the boxes in front of the place. They stay where they are."""
    return sum(place for what, place in work)
