"""Batches of equal places

Batches with a fixed number of texts are uneven: thirty short texts take hardly any memory, thirty long ones too much. So let each batch hold as many texts as fit into a number of *places*, where all its texts are filled up to the longest.

- `lengths`: a list of ints above 0, the numbers of tokens. `room`: an int, the places that a batch may have at most.
- Take the texts from the shortest to the longest; of two equally long ones, the one that comes first in `lengths`. Put each into the batch that is being filled, unless the batch would then have more than `room` places: in that case it begins a new batch.
- A batch has as many places as its number of texts times its largest length.
- Returns a list of batches, each a list of positions in `lengths`, counted from 0.
- Raises `ValueError` if a text alone is longer than `room`.

The texts of 3 and 4 tokens take 8 places together. With the text of 48 it would be 144.

>>> batches_of_equal_places([3, 50, 4, 48], 100)
[[0, 2], [3, 1]]
"""

minutes = 9
chapter = "02-more-rows-at-a-time"
hint = "The next text is the longest so far. How many places would the batch have with it?"


def batches_of_equal_places(lengths: list[int], room: int) -> list[list[int]]:
    batches = []
    for place in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        length = lengths[place]
        if length > room:
            raise ValueError("a text is longer than a batch")
        if batches and (len(batches[-1]) + 1) * length <= room:
            batches[-1].append(place)
        else:
            batches.append([place])
    return batches


def cases(rng):
    yield ([], 10)
    yield ([7], 10)
    yield ([7], 7)
    yield ([7], 6)
    yield ([3, 50, 4, 48], 100)
    yield ([5, 5, 5], 10)
    yield ([4, 2, 4, 2], 8)
    yield ([1, 9, 1, 9, 1], 12)
    yield ([2, 2, 2, 30], 20)
    yield ([6, 1, 1, 6, 1, 12], 12)
    yield ([10, 3, 10, 2, 1], 20)
    for n, room in ((8, 60), (15, 100), (25, 120)):
        yield (rng.integers(1, 50, n).tolist(), room)


def _fill(lengths, room, order, fits):
    batches = []
    for place in order:
        if lengths[place] > room:
            raise ValueError("too long")
        if batches and fits([lengths[i] for i in batches[-1]], lengths[place]):
            batches[-1].append(place)
        else:
            batches.append([place])
    return batches


def _order(lengths):
    return sorted(range(len(lengths)), key=lambda i: lengths[i])


def wrong_tokens_counted(lengths, room):
    """You add up the tokens of a batch. The filling takes places as well: count texts times the largest length."""
    return _fill(lengths, room, _order(lengths), lambda batch, new: sum(batch) + new <= room)


def wrong_filled_to_the_old_longest(lengths, room):
    """You count the places with the longest text that is in the batch already. The new one is longer, and all the others are filled up to it."""
    return _fill(lengths, room, _order(lengths), lambda batch, new: (len(batch) + 1) * max(batch) <= room)


def wrong_one_place_unused(lengths, room):
    """You begin a new batch when the places would come to exactly `room`. A batch may have `room` places, just not more."""
    return _fill(lengths, room, _order(lengths), lambda batch, new: (len(batch) + 1) * new < room)


def wrong_order_as_given(lengths, room):
    """You take the texts in the order of the list. Sorted by length, those in a batch need little filling."""
    return _fill(lengths, room, range(len(lengths)), lambda batch, new: (len(batch) + 1) * max(new, *batch) <= room)
