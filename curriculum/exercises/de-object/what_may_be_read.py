"""What may be read already?

A writer puts the objects of a day one by one, and last of all an object `_SUCCESS` under the same prefix. Return the keys
that a reader may use: all objects of complete days, without the markers.

- `keys`: a list of keys such as `"sales/date=2024-06-05/a.csv"`, in any order. All have exactly two slashes.
- Returns a sorted list of keys.

>>> readable(["sales/date=2024-06-05/b.csv", "sales/date=2024-06-05/_SUCCESS", "sales/date=2024-06-06/a.csv"])
['sales/date=2024-06-05/b.csv']
>>> readable(["sales/date=2024-06-05/_SUCCESS"])
[]
"""

minutes = 6
chapter = "03-written-whole"
hint = "Go through the keys twice: first for the prefixes that have a marker, then for the objects under them."


def readable(keys: list[str]) -> list[str]:
    complete = {key[: -len("_SUCCESS")] for key in keys if key.endswith("/_SUCCESS")}
    found = []
    for key in sorted(keys):
        folder, day, name = key.split("/")
        if name != "_SUCCESS" and f"{folder}/{day}/" in complete:
            found.append(key)
    return found


def cases(rng):
    yield ([],)
    yield (["sales/date=2024-06-05/_SUCCESS"],)
    yield (["sales/date=2024-06-05/b.csv", "sales/date=2024-06-05/_SUCCESS", "sales/date=2024-06-06/a.csv"],)
    yield (["s/d=1/a", "s/d=10/_SUCCESS", "s/d=10/b"],)
    yield (["s/d=1/a", "s/d=1/_SUCCESS.tmp"],)
    yield (["s/d=1/z", "s/d=1/_SUCCESS", "s/d=1/a", "s/d=2/a"],)
    yield (["s/d=1/a", "t/d=1/_SUCCESS", "t/d=1/b"],)
    yield (["s/d=1/a_SUCCESS", "s/d=1/b", "s/d=2/_SUCCESS", "s/d=2/c"],)
    yield (["s/d=3/x_SUCCESS", "s/d=3/_SUCCESS", "s/d=4/x_SUCCESS"],)
    yield (["a/d=1/k", "b/d=1/_SUCCESS", "b/d=2/k", "a/d=2/_SUCCESS", "a/d=2/j"],)
    yield (["s/d=1/a", "s/d=2/a", "s/d=3/a"],)
    yield (["s/d=1/b", "s/d=1/_SUCCESS", "s/d=1/7", "s/d=1/A.csv", "s/d=2/3"],)
    for n in (8, 14):
        made = {f"{'st'[int(a)]}/d={b}/{'x4y'[int(c)]}" for a, b, c in rng.integers(0, [2, 4, 3], (n, 3)).tolist()}
        made |= {f"s/d={k}/_SUCCESS" for k in rng.permutation(4)[:2].tolist()} | {"t/d=1/_SUCCESS", "t/d=1/q"}
        ordered = sorted(made)
        yield ([ordered[i] for i in rng.permutation(len(ordered)).tolist()],)


def wrong_markers_returned(keys):
    """You return the markers as well. They hold no rows, so a program that reads tables fails on them."""
    complete = [key[: -len("_SUCCESS")] for key in keys if key.endswith("/_SUCCESS")]
    return sorted(key for key in keys if any(key.startswith(prefix) for prefix in complete))


def wrong_everything(keys):
    """You return the objects of all days. Those of a day without a marker are still being written."""
    return sorted(key for key in keys if not key.endswith("/_SUCCESS"))


def wrong_day_without_its_folder(keys):
    """You look at the day only. A marker under `t/d=1/` says nothing about `s/d=1/`."""
    complete = {key.split("/")[1] for key in keys if key.endswith("/_SUCCESS")}
    return sorted(key for key in keys if key.split("/")[1] in complete and not key.endswith("/_SUCCESS"))
