def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        key = word  # TODO: which key do all words of a group share?
        groups.setdefault(key, []).append(word)
    return list(groups.values())
