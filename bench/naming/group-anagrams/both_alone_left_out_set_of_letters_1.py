def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault(frozenset(w), []).append(w)
    return [g for g in groups.values() if len(g) != 1]
