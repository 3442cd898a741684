def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), {})[w] = True
    return [list(g) for g in groups.values()]
