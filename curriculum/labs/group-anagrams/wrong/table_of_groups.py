"""Your program answers the dict itself. The keys, `aet` and `ant`, are a tool of yours and no words of the list;
the groups were asked for. `list(groups.values())` hands them out."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Answer the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return groups
