"""Your key is the set of letters, or the letters without repetition: `aab` and `abb` have the same key and
land in one group. But they are not anagrams; no order of the letters a, a, b gives `abb`. The key must
say how often each letter occurs."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return list(groups.values())
