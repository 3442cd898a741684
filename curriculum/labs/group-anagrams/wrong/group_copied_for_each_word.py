"""Your program makes a new list of the whole group for each word that joins it: `groups[key] + [word]`
copies what is already there. You won't notice with many small groups. In one group of 10,000 words, 50
million places are copied. `append` adds a word to the existing list."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        key = "".join(sorted(word))
        groups[key] = groups.get(key, []) + [word]
    return list(groups.values())
