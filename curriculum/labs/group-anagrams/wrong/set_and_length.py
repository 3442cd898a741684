"""Your key is the set of letters together with the length of the word. `aab` and `ab` are told apart, but
`aab` and `abb` are not: same letters, same length. The key must say how often each letter occurs."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault((frozenset(word), len(word)), []).append(word)
    return list(groups.values())
