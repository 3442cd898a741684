def anagrams(words):
    groups = {}
    for w in words:
        key = "".join(sorted(w))
        groups[key] = [w]
    return list(groups.values())
