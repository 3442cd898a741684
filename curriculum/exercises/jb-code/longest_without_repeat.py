"""The longest stretch without a repeat

"A radio station is proud of never repeating a song for hours. From its list of songs, find the longest stretch of songs in a row in
which no song occurs twice, and return its length. There may be a hundred thousand songs."

- `songs`: a list of texts, in the order in which they were played; possibly empty.
- Returns an int.

>>> longest_without_repeat(["sun", "rain", "sun", "snow", "fog"])
4
>>> longest_without_repeat(["sun", "sun"])
1
"""

minutes = 7
chapter = "02-along-the-list"
hint = "Keep where each song was played last. When a song comes back inside the stretch, where does the stretch have to begin now?"


def longest_without_repeat(songs: list[str]) -> int:
    last = {}
    start = 0
    best = 0
    for place, song in enumerate(songs):
        if song in last and last[song] >= start:
            start = last[song] + 1
        last[song] = place
        best = max(best, place - start + 1)
    return best


def cases(rng):
    yield ([],)
    yield (["a"],)
    yield (["a", "a"],)
    yield (["a", "b"],)
    yield (["a", "b", "a"],)
    yield (["a", "b", "b", "a"],)
    yield (["a", "b", "c", "b"],)
    yield (["a", "b", "b", "c"],)
    yield (["a", "b", "c", "a", "d"],)
    yield (["a", "b", "b", "c", "c", "d"],)
    yield (["c", "a", "b", "c", "d", "e"],)
    yield (["a", "b", "b", "a", "c"],)
    yield (["a", "b", "a", "c", "d"],)
    yield (["a", "b", "c", "c", "b", "a"],)
    yield (["a", "b", "c", "d", "b", "e", "f"],)
    yield (["d", "c", "d", "b", "a", "c"],)
    for n in (9, 15):
        yield (["abcdefgh"[i] for i in rng.integers(0, 8, n)],)


def wrong_counts_different(songs):
    """You count the different songs of the whole list. They have to stand in one stretch without a repeat."""
    return len(set(songs))


def wrong_starts_from_zero(songs):
    """At a repeat you begin a new stretch with that song alone. The songs after its first play still belong to the new stretch."""
    best = 0
    stretch = []
    for song in songs:
        if song in stretch:
            stretch = []
        stretch.append(song)
        best = max(best, len(stretch))
    return best


def wrong_start_goes_back(songs):
    """Your start can move back. In a b b a, the last a was played before the stretch began, so it is no repeat in it."""
    last = {}
    start = 0
    best = 0
    for place, song in enumerate(songs):
        if song in last:
            start = last[song] + 1
        last[song] = place
        best = max(best, place - start + 1)
    return best


def wrong_measured_at_repeats(songs):
    """You measure a stretch only when a repeat ends it. The last stretch ends with the list, and it's never measured."""
    last = {}
    start = 0
    best = 0
    for place, song in enumerate(songs):
        if song in last and last[song] >= start:
            best = max(best, place - start)
            start = last[song] + 1
        last[song] = place
    return best
