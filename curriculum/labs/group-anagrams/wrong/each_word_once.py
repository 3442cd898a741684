"""Your program drops a word that its group already holds. If `tea` is in the list twice, it is in its
group twice: the number of words must be the same before and after, or nobody can tell whether something
was lost."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in dict.fromkeys(words):
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())
