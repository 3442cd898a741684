'''Which cache is restored?

Return which stored cache a run gets.

- `key`: the exact key. `beginnings`: the restore keys, a list of texts in the order in which they are tried.
- `stored`: the keys of the stored caches, the oldest first. No key is in it twice.
- If `key` is stored, return `(key, True)`: an exact hit.
- Otherwise take the first of the `beginnings` with which at least one stored key begins; of these the newest is restored. Return
  `(its key, False)`.
- If none fits, return `(None, False)`.

>>> cache_to_restore("pip-3.12-9f", ["pip-3.12-", "pip-"], ["pip-3.12-01", "pip-3.12-4c", "pip-3.11-77"])
('pip-3.12-4c', False)
'''

minutes = 7
chapter = "02-fast-and-the-same"
hint = "The order of the restore keys comes first, the age second. Going through `stored` from its end finds the newest first."


def cache_to_restore(key: str, beginnings: list[str], stored: list[str]) -> tuple[str | None, bool]:
    if key in stored:
        return key, True
    for beginning in beginnings:
        for one in stored[::-1]:
            if one.startswith(beginning):
                return one, False
    return None, False


def cases(rng):
    yield ("a", [], [])
    yield ("pip-1", [], ["pip-1"])
    yield ("pip-2", ["pip-"], ["pip-2", "pip-3"])
    yield ("pip-9", [], ["pip-1", "pip-2"])
    yield ("pip-9", ["pip-"], ["pip-1", "pip-2"])
    yield ("pip-3.12-9f", ["pip-3.12-", "pip-"], ["pip-3.12-01", "pip-3.12-4c", "pip-3.11-77"])
    yield ("pip-b", ["pip-a", "pip-"], ["old-pip-a", "pip-c", "pip-d", "npm-pip-a"])
    yield ("x-1", ["x-"], ["ax-1", "bx-2"])
    yield ("x-1", ["y-", "x-"], ["x-0", "y-0", "x-2", "y-2", "x-3"])
    yield ("uv-9", ["uv-"], ["old-uv-1", "pip-1"])
    yield ("pip-1", ["pip-1", "pip-"], ["pip-12", "pip-2"])
    for _ in range(5):
        keys = [f"{tool}-{version}-{i}" for i, (tool, version) in enumerate((t, v) for t in ("pip", "uv") for v in ("3.11", "3.12"))]
        stored = [keys[i] for i in rng.permutation(4)] + ["wheels-pip-3.12-0"]
        yield (str(rng.choice([*keys, "pip-3.12-x", "uv-3.11-x"])), ["pip-3.12-", "uv-", "pip-"][int(rng.integers(0, 2)) :], stored)


def wrong_newest_of_all(key, beginnings, stored):
    """You take the newest cache that fits any of the restore keys. They are tried in their order; a later one counts only if no earlier one fits."""
    if key in stored:
        return key, True
    for one in stored[::-1]:
        if any(one.startswith(beginning) for beginning in beginnings):
            return one, False
    return None, False


def wrong_oldest(key, beginnings, stored):
    """You take the oldest cache that fits. The newest is likely to differ least from what is wanted."""
    if key in stored:
        return key, True
    for beginning in beginnings:
        for one in stored:
            if one.startswith(beginning):
                return one, False
    return None, False


def wrong_anywhere(key, beginnings, stored):
    """You look for the restore key anywhere in the stored keys. It has to be their beginning."""
    if key in stored:
        return key, True
    for beginning in beginnings:
        for one in stored[::-1]:
            if beginning in one:
                return one, False
    return None, False


def wrong_always_a_hit(key, beginnings, stored):
    """You return True for a cache that was found by a restore key. Only the exact key is a hit; otherwise the packages have to be checked."""
    if key in stored:
        return key, True
    for beginning in beginnings:
        for one in stored[::-1]:
            if one.startswith(beginning):
                return one, True
    return None, False
