"""Your key writes down how often each letter occurs, one number after the other with nothing between them.
`b` eleven times and `a` once gives 1 and 11, so `111`; `a` eleven times and `b` once gives 11 and 1,
which is `111` as well. Keep the numbers apart: a tuple of them can be a key too."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        key = "".join(str(word.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz")
        groups.setdefault(key, []).append(word)
    return list(groups.values())
