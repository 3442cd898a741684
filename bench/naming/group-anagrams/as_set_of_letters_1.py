def anagrams(words):
    table = {}
    for w in words:
        key = "".join(sorted(set(w)))
        if key not in table:
            table[key] = []
        table[key].append(w)
    return list(table.values())
