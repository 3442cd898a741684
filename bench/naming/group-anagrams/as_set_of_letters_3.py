def letters(word):
    mask = 0
    for c in word:
        mask = mask | 1 << (ord(c) - 97)
    return mask


def anagrams(words):
    keys, groups = {}, []
    for word in words:
        m = letters(word)
        if m not in keys:
            keys[m] = len(groups)
            groups.append([])
        groups[keys[m]].append(word)
    return groups
