def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault(len(w), []).append(w)
    return list(groups.values())
