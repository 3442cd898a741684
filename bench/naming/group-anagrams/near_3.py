def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault((w[0], "".join(sorted(w))), []).append(w)
    return list(groups.values())
