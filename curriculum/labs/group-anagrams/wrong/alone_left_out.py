"""Your program leaves out words without an anagram: `bat` is in none of your groups. Anyone who uses the
groups, for example to delete duplicate customers, would lose everybody who is there only once. A group
of one is a group."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return [group for group in groups.values() if len(group) > 1]
