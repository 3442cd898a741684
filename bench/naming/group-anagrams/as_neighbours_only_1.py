def anagrams(words):
    groups = []
    last = None
    for w in words:
        now = sorted(w)
        if now == last:
            groups[-1].append(w)
        else:
            groups.append([w])
        last = now
    return groups
