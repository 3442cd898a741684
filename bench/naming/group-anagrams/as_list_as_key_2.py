from collections import Counter


def anagrams(words):
    d = {}
    for w in words:
        c = Counter(w)
        d.setdefault(c, []).append(w)
    return list(d.values())
