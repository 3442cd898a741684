"""Your key is a sum of numbers, one for each letter. Words of a group have the same sum, but so do others:
`ad` is 1 + 4 and `bc` is 2 + 3. Adding throws away which numbers were added. Keep the letters
themselves, in order."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault(sum(ord(letter) for letter in word), []).append(word)
    return list(groups.values())
