def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), []).insert(0, w)
    return list(groups.values())
