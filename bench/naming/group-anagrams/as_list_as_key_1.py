def anagrams(words):
    d = {}
    for w in words:
        letters = list(w)
        letters.sort()
        if letters in d:
            d[letters].append(w)
        else:
            d[letters] = [w]
    return list(d.values())
