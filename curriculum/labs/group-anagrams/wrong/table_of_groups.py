"""Your program returns the dict itself. The keys, `aet` and `ant`, are your own tool and not words of the
list; only the groups are asked for. `list(groups.values())` gives you them."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return groups
