import string


def anagrams(words):
    table = {}
    for w in words:
        key = tuple(letter in w for letter in string.ascii_lowercase)
        table.setdefault(key, []).append(w)
    return [*table.values()]
