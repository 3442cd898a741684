"""Where does a treasure hunt begin to repeat?

"On a treasure hunt, each place has a note with the name of the next place, or a treasure. Somebody has made a mistake: perhaps the notes
lead in a circle. Which is the first place that we'd reach for the second time?"

- `after`: a dict, place -> the next place, or None where the treasure is. All places are keys.
- `start`: one of the places; you are there at the beginning, so it counts as reached.
- Returns the name of the first place that is reached again, or None if the hunt ends.


>>> ring_begins({"oak": "well", "well": "barn", "barn": "well"}, "oak")
'well'
>>> ring_begins({"oak": "well", "well": None}, "oak") is None
True
"""

minutes = 8
chapter = "05-trees-and-recursion"
hint = "Remember all places that you have reached. A set makes this O(n) time and O(n) memory. To mention in an interview: with two walkers, one at double speed, O(1) memory is enough to find out whether there is a circle."


def ring_begins(after: dict[str, str | None], start: str) -> str | None:
    seen = set()
    place = start
    while place is not None:
        if place in seen:
            return place
        seen.add(place)
        place = after[place]
    return None


def _hunt(letters, back):
    after = dict(zip(letters, letters[1:]))
    after[letters[-1]] = back
    return after


def cases(rng):
    yield ({"a": None}, "a")
    yield ({"a": "a"}, "a")
    yield ({"a": "b", "b": None}, "a")
    yield ({"a": "b", "b": "a"}, "a")
    yield ({"a": "b", "b": "b"}, "a")
    yield ({"a": "b", "b": "a"}, "b")
    yield ({"a": "b", "b": None, "c": "c"}, "a")
    yield ({"a": "b", "b": "a", "c": "a"}, "a")
    yield ({"a": "b", "b": "c", "c": "b"}, "a")
    yield ({"a": "b", "b": "c", "c": "a"}, "c")
    yield (_hunt("abcdef", "d"), "a")
    yield (_hunt("abcdef", "a"), "d")
    yield (_hunt("abcdef", None), "c")
    for n in (7, 9):
        letters = "".join("abcdefghi"[k] for k in rng.permutation(n).tolist())
        yield (_hunt(letters, letters[int(rng.integers(0, n))]), letters[0])


def wrong_back_to_the_start(after, start):
    """You only notice a circle that leads back to the start. It can begin later. `ring_begins({"a": "b", "b": "b"}, "a")` gives None, not 'b'."""
    place = after[start]
    for _ in after:
        if place is None or place == start:
            return place
        place = after[place]
    return None


def wrong_place_before(after, start):
    """You return the place whose note leads back. The place that's reached again is the one that the note names. `ring_begins({"a": "b", "b": "a"}, "a")` gives 'b', not 'a'."""
    seen = set()
    place = start
    while place is not None:
        seen.add(place)
        if after[place] in seen:
            return place
        place = after[place]
    return None


def wrong_start_not_reached(after, start):
    """You don't note the start as reached. A circle through the start is noticed one place late. `ring_begins({"a": "b", "b": "a"}, "a")` gives 'b', not 'a'."""
    seen = set()
    place = after[start]
    while place is not None:
        if place in seen:
            return place
        seen.add(place)
        place = after[place]
    return None


def wrong_named_twice(after, start):
    """You look for a place that two notes name. Its circle needn't be on your way, and a circle through the start alone has no such place. `ring_begins({"a": "a"}, "a")` gives None, not 'a'."""
    named = set()
    for place in after.values():
        if place is not None and place in named:
            return place
        named.add(place)
    return None
