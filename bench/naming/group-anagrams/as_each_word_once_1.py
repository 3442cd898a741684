def anagrams(words):
    groups = {}
    for w in words:
        g = groups.setdefault("".join(sorted(w)), [])
        if w not in g:
            g.append(w)
    return list(groups.values())
