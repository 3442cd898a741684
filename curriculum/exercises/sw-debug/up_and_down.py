"""Up and down the frames

After a crash, pdb is in the bottom frame of the traceback. `u` goes one frame up, towards the oldest call, and `d`
one down. At the oldest frame `u` changes nothing, and at the bottom one `d` changes nothing: pdb says so, and stays
where it is. After a number of such commands, in which frame are you?

- `frames`: a list of at least one text, the functions of the traceback from top to bottom, the oldest first.
- `commands`: a text of the letters `u` and `d`, possibly empty.
- Returns the name of the frame.

>>> standing_in(["<module>", "report", "row", "money"], "uu")
'report'
>>> standing_in(["<module>", "report"], "uuud")
'report'
"""

minutes = 5
chapter = "02-stop-and-look"
hint = "Keep a position in the list. At which position do you begin, and between which two must it stay?"


def standing_in(frames: list[str], commands: str) -> str:
    place = len(frames) - 1
    for command in commands:
        if command == "u":
            place = max(place - 1, 0)
        else:
            place = min(place + 1, len(frames) - 1)
    return frames[place]


def cases(rng):
    stack = ["<module>", "report", "row", "money"]
    yield (["<module>"], "")
    yield (["<module>"], "ud")
    yield (stack, "")
    yield (stack, "u")
    yield (stack, "uu")
    yield (stack, "d")
    yield (stack, "du")
    yield (stack, "ddu")
    yield (stack, "uuuu")
    yield (stack, "uuuud")
    yield (stack, "uuuuudd")
    yield (stack, "uduu")
    yield (["<module>", "report"], "uuud")
    for n in (6, 9, 12):
        commands = "".join("ud"[i] for i in rng.integers(0, 2, n).tolist())
        yield (["<module>", "main", "load", "parse", "number"], "uuuuuud" + commands)


def wrong_begins_at_the_top(frames, commands):
    """You begin in the oldest frame. After a crash pdb is in the bottom frame of the traceback, where the error occurred."""
    place = 0
    for command in commands:
        place = max(place - 1, 0) if command == "u" else min(place + 1, len(frames) - 1)
    return frames[place]


def wrong_counted_together(frames, commands):
    """You only look at how many `u` and `d` there are in all. A `u` at the oldest frame changes nothing, so the order
    matters."""
    ups = sum(1 for c in commands if c == "u") - sum(1 for c in commands if c == "d")
    return frames[min(max(len(frames) - 1 - ups, 0), len(frames) - 1)]


def wrong_up_is_down(frames, commands):
    """In your program `u` goes towards the newest call. In a traceback the oldest call is at the top, and `u` leads there."""
    place = len(frames) - 1
    for command in commands:
        place = max(place - 1, 0) if command == "d" else min(place + 1, len(frames) - 1)
    return frames[place]
