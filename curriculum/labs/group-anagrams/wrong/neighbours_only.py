"""Your program brings together only words that stand next to each other: `groupby` begins a new group
whenever the key changes, so `tea, tan, eat` become three groups. It is meant for lists that are sorted
by the key. A dict does not mind where the words stand."""


from itertools import groupby


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    return [list(group) for _, group in groupby(words, key=sorted)]
