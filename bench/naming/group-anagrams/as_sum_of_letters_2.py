def anagrams(words):
    d = {}
    for word in words:
        number = 0
        for byte in word.encode():
            number += byte
        d[number] = d.get(number, []) + [word]
    return list(d.values())
