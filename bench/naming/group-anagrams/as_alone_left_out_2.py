def anagrams(words):
    first, groups = {}, {}
    for word in words:
        k = "".join(sorted(word))
        if k in groups:
            groups[k].append(word)
        elif k in first:
            groups[k] = [first[k], word]
        else:
            first[k] = word
    return [groups[k] for k in first if k in groups]
