"""The size of a folder

A folder is written as a dict: each name leads to a file or to another folder. A file is an int, its size in
kilobytes; a folder is a dict again. Return the size of all files together, however deep they lie.

- `folder`: a dict as described, possibly empty.
- Returns an int.

>>> size({"a.txt": 3, "photos": {"sea.jpg": 40, "old": {"hut.jpg": 25}}})
68
>>> size({"empty": {}})
0
"""

minutes = 6
chapter = "02-names-of-its-own"
hint = "What your function returns for an inner folder is just what you need for it. Trust that, and add it."


def size(folder: dict) -> int:
    total = 0
    for name, content in folder.items():
        if isinstance(content, dict):
            total += size(content)
        else:
            total += content
    return total


def cases(rng):
    def random_folder(deep):
        folder = {}
        for n in range(int(rng.integers(1, 4))):
            folder[f"file{n}"] = int(rng.integers(1, 50))
        if deep:
            for n in range(int(rng.integers(1, 3))):
                folder[f"folder{n}"] = random_folder(deep - 1)
        return folder

    yield ({},)
    yield ({"a": 3},)
    yield ({"a": 3, "b": 4},)
    yield ({"empty": {}},)
    yield ({"f": {"a": 5}},)
    yield ({"f": {"g": {"a": 2}}},)
    yield ({"f": {"a": 5}, "b": 2},)
    yield ({"f": {"g": {"a": 2, "b": 3}, "c": 1}, "h": {"d": 10}},)
    yield ({"f": {"g": {"h": {"a": 9}}}, "b": 1},)
    for deep in (1, 2, 3):
        yield (random_folder(deep),)


def wrong_inner_result_lost(folder):
    """You add up only the files that lie in the outer folder itself. If you call the function for an inner folder, do
    something with what it returns."""
    total = 0
    for name, content in folder.items():
        if not isinstance(content, dict):
            total += content
    return total


def wrong_one_level(folder):
    """You look into the folders of the outer folder, but not into the folders inside those. How deep they go isn't known, so the function has to call itself."""
    total = 0
    for name, content in folder.items():
        if isinstance(content, dict):
            for inner, kilobytes in content.items():
                if not isinstance(kilobytes, dict):
                    total += kilobytes
        else:
            total += content
    return total


def wrong_counts_files(folder):
    """You count the files. What was asked for is their size: each file adds its number of kilobytes."""
    def inside(folder):
        total = 0
        for name, content in folder.items():
            if isinstance(content, dict):
                total += inside(content)
            else:
                total += 1
        return total

    return inside(folder)


def wrong_returns_too_early(folder):
    """You return inside the loop, at the first folder or file. What comes after it in the dict is never added."""
    def inside(folder):
        for name, content in folder.items():
            if isinstance(content, dict):
                return inside(content)
            return content
        return 0

    return inside(folder)
