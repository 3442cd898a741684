"""That song again

Listeners complain that a radio station plays the same song too soon again. Find the shortest distance between two plays of the
same song. If a song is played at position 3 and at position 7 of the list, the distance is 4.

- `songs`: a list of texts, in the order in which they are played; up to a hundred thousand, so that comparing all with
  all would take too long.
- Returns the distance, an int; 0 if no song is played twice.

>>> soonest(["a", "b", "c", "b", "a"])
2
>>> soonest(["a", "b"])
0
"""

minutes = 6
chapter = "02-look-up"
hint = "When a song comes, which of its earlier plays can be the nearest? What has to be remembered for each song?"


def soonest(songs: list[str]) -> int:
    last = {}
    distances = []
    for position, song in enumerate(songs):
        if song in last:
            distances.append(position - last[song])
        last[song] = position
    return min(distances) if distances else 0


def cases(rng):
    yield ([],)
    yield (["a"],)
    yield (["a", "a"],)
    yield (["a", "b"],)
    yield (["a", "b", "a"],)
    yield (["a", "b", "c", "b", "a"],)
    yield (["a", "b", "c", "a", "a"],)
    yield (["a", "b", "c", "d", "a", "c", "d"],)
    yield (["a", "a", "b", "c", "b"],)
    yield (["a", "b", "c", "a", "x", "y", "a"],)
    yield (["a", "b", "a", "c", "d", "a"],)
    yield (["k", "a", "b", "c", "a", "d", "a", "k"],)
    for n in (6, 10):
        order = [f"s{i}" for i in rng.permutation(n).tolist()]
        yield (order + ["x"] + order[:2] + ["y"] + order[:1],)
        yield (order + order[-3:],)
    many = [f"s{i}" for i in rng.integers(0, 10**9, 20_000).tolist()]
    yield (many + ["x", "y"] + many[-1:],)


def wrong_first_play_kept(songs):
    """You measure from the first play of a song. Its latest play is nearer."""
    first, best = {}, 0
    for position, song in enumerate(songs):
        if song in first:
            distance = position - first[song]
            best = distance if best == 0 else min(best, distance)
        else:
            first[song] = position
    return best


def wrong_first_repeat_found(songs):
    """You return the distance of the first repetition that you find. A later one can be shorter."""
    last = {}
    for position, song in enumerate(songs):
        if song in last:
            return position - last[song]
        last[song] = position
    return 0


def wrong_songs_between(songs):
    """You count the songs in between. From position 3 to position 7 the distance is 4."""
    last, best = {}, 0
    for position, song in enumerate(songs):
        if song in last:
            distance = position - last[song]
            best = distance if best == 0 else min(best, distance)
        last[song] = position
    return max(best - 1, 0)
