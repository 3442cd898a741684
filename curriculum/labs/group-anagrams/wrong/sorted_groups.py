"""Your program sorts the words, or the groups, alphabetically. What came first in the list is then no
longer first in the result. A dict keeps the order in which its keys were written; nothing needs sorting
except the letters of each word."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in sorted(words):
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())
