"""Your groups hold the letters in order, `aet` three times, instead of the words `tea`, `eat` and `ate`. The key
says where a word belongs; what is collected there is the word."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        key = "".join(sorted(word))
        groups.setdefault(key, []).append(key)
    return list(groups.values())
