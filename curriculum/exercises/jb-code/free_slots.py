"""When is the hall free?

"A sports hall opens at `opens` and closes at `closes`. Here are tomorrow's bookings, in no order, and some overlap,
since the hall can be divided. When is nobody there at all?" Say what sorting gives you before you begin.

- `bookings`: a list of tuples `(start, end)` of ints with opens <= start < end <= closes; possibly empty, and not
  changed.
- `opens`, `closes`: ints with opens < closes.
- Returns a list of tuples, in ascending order: all stretches of time without any booking, each as long as possible.
  Between a booking that ends at 10 and one that begins at 10, there's none.

>>> free_slots([(13, 15), (9, 12), (10, 11)], 8, 18)
[(8, 9), (12, 13), (15, 18)]
>>> free_slots([(8, 18)], 8, 18)
[]
"""

minutes = 9
chapter = "08-intervals-and-heaps"
hint = "Carry along since when the hall has been free: at first since it opened. What must not happen to this time when a short booking lies inside a long one? O(n log n) for the sort, then one pass."
equivalent = {
    "Compare_Gt_NotEq @ 8:if closes > free_from: -> if closes != free_from:": "no booking ends after closing time",
}


def free_slots(bookings: list[tuple[int, int]], opens: int, closes: int) -> list[tuple[int, int]]:
    slots = []
    free_from = opens
    for start, end in sorted(bookings):
        if start > free_from:
            slots.append((free_from, start))
        free_from = max(free_from, end)
    if closes > free_from:
        slots.append((free_from, closes))
    return slots


def cases(rng):
    yield ([], 9, 17)
    yield ([(9, 17)], 9, 17)
    yield ([(10, 17)], 9, 17)
    yield ([(9, 16)], 9, 17)
    yield ([(9, 10), (10, 17)], 9, 17)
    yield ([(12, 13), (9, 10)], 9, 17)
    yield ([(0, 9), (2, 3)], 0, 9)
    yield ([(0, 8), (2, 3)], 0, 9)
    yield ([(13, 15), (9, 12), (10, 11)], 8, 18)
    yield ([(1, 5), (2, 3), (4, 7), (9, 10)], 0, 12)
    yield ([(3, 4), (3, 9), (5, 6)], 3, 10)
    yield ([(6, 7), (2, 4), (4, 6)], 1, 9)
    for n in (4, 7):
        starts = rng.integers(0, 40, n).tolist()
        yield ([(s, s + int(rng.integers(1, 9))) for s in starts], 0, 50)


def wrong_end_set_back(bookings, opens, closes):
    """Each booking sets the time to its own end, even a short one inside a long one. `free_slots([(0, 9), (2, 3)], 0, 9)` gives [(3, 9)], not []."""
    slots = []
    free_from = opens
    for start, end in sorted(bookings):
        if start > free_from:
            slots.append((free_from, start))
        free_from = end
    if closes > free_from:
        slots.append((free_from, closes))
    return slots


def wrong_after_the_last(bookings, opens, closes):
    """You forget the time after the last booking. `free_slots([], 9, 17)` gives [], not [(9, 17)]."""
    slots = []
    free_from = opens
    for start, end in sorted(bookings):
        if start > free_from:
            slots.append((free_from, start))
        free_from = max(free_from, end)
    return slots


def wrong_no_time_at_all(bookings, opens, closes):
    """You also list slots of length 0, where one booking begins as another ends. `free_slots([(9, 17)], 9, 17)` gives [(9, 9), (17, 17)], not []."""
    slots = []
    free_from = opens
    for start, end in sorted(bookings):
        if start >= free_from:
            slots.append((free_from, start))
        free_from = max(free_from, end)
    if closes >= free_from:
        slots.append((free_from, closes))
    return slots


def wrong_before_the_first(bookings, opens, closes):
    """You begin with the first booking and forget the time before it. `free_slots([(10, 17)], 9, 17)` gives [], not [(9, 10)]."""
    slots = []
    free_from = None
    for start, end in sorted(bookings):
        if free_from is not None and start > free_from:
            slots.append((free_from, start))
        free_from = end if free_from is None else max(free_from, end)
    if free_from is None:
        free_from = opens
    if closes > free_from:
        slots.append((free_from, closes))
    return slots
