def anagrams(words):
    groups = {}
    for w in sorted(set(words)):
        groups.setdefault("".join(sorted(w)), []).append(w)
    return list(groups.values())
