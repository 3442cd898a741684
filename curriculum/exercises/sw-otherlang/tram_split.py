"""The tram that lost a stop

At some stop a tram line is split in two. The first tram ends with a stop at the depot. Since the change, a stop is missing
from the second tram. Here is the Go function:

```go
func Split(stops []string, n int) ([]string, []string) {
    first := stops[:n]
    rest := stops[n:]
    first = append(first, "depot")
    return first, rest
}
```

Write in Python what a caller of the Go function sees. The array behind `stops` ends with its last item: there is no room
behind it.

- `stops`: a list of texts. It is not changed in Python. `n`: an int from 0 to the number of stops.
- Returns a tuple of three new lists: the two results, and what is in `stops` after the call in Go.

>>> split(["zoo", "park", "port"], 1)
(['zoo', 'depot'], ['depot', 'port'], ['zoo', 'depot', 'port'])
>>> split(["zoo"], 1)
(['zoo', 'depot'], [], ['zoo'])
"""

minutes = 7
chapter = "03-go"
hint = "Draw one array and three windows on it. Is there a place behind the first window into which append can write?"


def split(stops: list[str], n: int) -> tuple[list[str], list[str], list[str]]:
    rest = stops[n:]
    if rest:
        rest[0] = "depot"
    return (stops[:n] + ["depot"], rest, stops[:n] + rest)


def cases(rng):
    yield ([], 0)
    yield (["zoo"], 0)
    yield (["zoo"], 1)
    yield (["zoo", "park"], 1)
    yield (["zoo", "park"], 0)
    yield (["zoo", "park"], 2)
    yield (["zoo", "park", "port"], 1)
    yield (["zoo", "park", "port"], 2)
    names = ["zoo", "park", "port", "mill", "hall", "lake"]
    for k in (3, 4, 5, 6):
        stops = [names[i] for i in rng.permutation(6).tolist()[:k]]
        yield (stops, int(rng.integers(0, k)))
        yield (stops, k)


def wrong_slices_as_in_python(stops, n):
    """You treat slices as copies, as in Python. In Go all of them are windows onto one array, and `append` writes into
    it where there is room."""
    return (stops[:n] + ["depot"], stops[n:], stops.copy())


def wrong_only_the_rest_changes(stops, n):
    """You change the second tram and leave `stops` as it was. `stops` is a window onto the same array."""
    rest = stops[n:]
    if n < len(stops):
        rest[0] = "depot"
    return (stops[:n] + ["depot"], rest, stops.copy())


def wrong_pushed_along(stops, n):
    """You insert the depot and push the other stops along. `append` overwrites the place behind the first window; the
    array doesn't grow."""
    array = stops[:n] + ["depot"] + stops[n:]
    if n == len(stops):
        return (array, [], stops.copy())
    return (stops[:n] + ["depot"], array[n:], array)


def wrong_array_always_shared(stops, n):
    """For an `n` that takes in all stops there is no room behind the first window. `append` makes a new array then, and
    the depot is not in `stops`."""
    array = stops[:n] + ["depot"] + stops[n + 1 :]
    return (stops[:n] + ["depot"], array[n:], array)
