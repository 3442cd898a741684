def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault(tuple(sorted(w)), []).append(w)
    return sorted(sorted(g) for g in groups.values())
