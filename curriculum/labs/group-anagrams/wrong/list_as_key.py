"""Your key is a list, and Python stops with a TypeError: a list can be changed, and a key that changed
could not be found again. `sorted(word)` is a list of letters; `"".join(...)` turns it into a text,
`tuple(...)` into a tuple."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault(sorted(word), []).append(word)
    return list(groups.values())
