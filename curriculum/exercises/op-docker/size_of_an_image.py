'''Seen and shipped

Compute two sizes of an image: what a container sees, and what is stored and sent.

- `layers`: a list of dicts, the lowest layer first. Each maps a path to the file's size in megabytes, or to None: this path is
  deleted. The deleted path may be a folder; then everything that lies below it in earlier layers is deleted with it.
- In one layer, a deletion concerns the layers below and not what the layer itself adds.
- Returns a tuple `(seen, shipped)` of whole numbers. Shipped is every file of every layer. A deletion has no size,
  and compression isn't counted.

>>> size_of_an_image([{"/a/gcc": 260, "/b": 5}, {"/b": 7}, {"/a": None}])
(7, 272)
'''

minutes = 9
chapter = "02-small-and-clean"
hint = "Go through the layers with a dict of what is seen. First take out what the layer deletes, then put in what it adds."


def size_of_an_image(layers: list[dict[str, int | None]]) -> tuple[int, int]:
    seen, shipped = {}, 0
    for layer in layers:
        for path, size in layer.items():
            if size is None:
                seen = {p: s for p, s in seen.items() if p != path and not p.startswith(path + "/")}
        for path, size in layer.items():
            if size is not None:
                seen[path] = size
                shipped += size
    return sum(seen.values()), shipped


def cases(rng):
    yield ([],)
    yield ([{"/a": 3}],)
    yield ([{"/a": 3, "/b": 4}, {"/a": None}],)
    yield ([{"/a/x": 3, "/b/a/x": 4}, {"/a": None}],)
    yield ([{"/a": 3}, {"/a": 5}],)
    yield ([{"/a/gcc": 260, "/b": 5}, {"/b": 7}, {"/a": None}],)
    yield ([{"/srv/data/x.csv": 9, "/srv/data/y/z.csv": 8, "/srv/database.db": 2}, {"/srv/data": None}],)
    yield ([{"/a": 3}, {"/a": None}, {"/a": 4}],)
    yield ([{"/srv/old/m.bin": 60}, {"/srv/old/n.bin": 50, "/srv/old": None}],)
    yield ([{"/srv/m": 5, "/srv/m2": 6}, {"/srv/m": None}],)
    yield ([{"/tmp/a": 5, "/tmpfile": 6}, {"/tmp/b": 7}, {"/tmp": None}],)
    for _ in range(4):
        layers = []
        for _ in range(4):
            names = [str(name) for name in rng.permutation(["/a/x", "/a/y", "/ab", "/c", "/d/e/f"])[:3]]
            layers.append({name: int(rng.integers(1, 99)) for name in names})
        layers[2] = {**layers[2], "/a": None}
        layers[3] = {**{name: None for name in layers[0]}, "/new": 4, "/d": None}
        yield (layers,)


def wrong_deleted_is_gone(layers):
    """You take deleted files out of what is shipped. The layer in which a file was added is stored and sent unchanged."""
    seen = {}
    for layer in layers:
        for path, size in layer.items():
            if size is None:
                seen = {p: s for p, s in seen.items() if p != path and not p.startswith(path + "/")}
        seen = {**seen, **{p: s for p, s in layer.items() if s is not None}}
    return sum(seen.values()), sum(seen.values())


def wrong_last_version_only(layers):
    """You ship each path once. A file that a later layer replaces is still stored in the earlier one."""
    seen, stored = {}, {}
    for layer in layers:
        for path, size in layer.items():
            if size is None:
                seen = {p: s for p, s in seen.items() if p != path and not p.startswith(path + "/")}
        added = {p: s for p, s in layer.items() if s is not None}
        seen, stored = {**seen, **added}, {**stored, **added}
    return sum(seen.values()), sum(stored.values())


def wrong_folder_stays(layers):
    """You delete only a file of exactly this path. If a folder is deleted, all files below it are."""
    seen, shipped = {}, 0
    for layer in layers:
        seen = {p: s for p, s in seen.items() if p not in layer or layer[p] is not None}
        added = {p: s for p, s in layer.items() if s is not None}
        seen, shipped = {**seen, **added}, shipped + sum(added.values())
    return sum(seen.values()), shipped


def wrong_begins_with(layers):
    """You delete every path that begins with the deleted one. Deleting `/a` leaves `/ab` where it is."""
    seen, shipped = {}, 0
    for layer in layers:
        for path, size in layer.items():
            if size is None:
                seen = {p: s for p, s in seen.items() if not p.startswith(path)}
        added = {p: s for p, s in layer.items() if s is not None}
        seen, shipped = {**seen, **added}, shipped + sum(added.values())
    return sum(seen.values()), shipped
