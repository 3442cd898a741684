from collections import Counter

ENDS = "-'\"[]()?!:;,."


def top(text, n):
    tidy = (piece.strip(ENDS).lower() for piece in text.split())
    counted = Counter(word for word in tidy if word)
    names = sorted(counted)
    names.sort(key=counted.get, reverse=True)
    return [(counted[name], name) for name in names][:n]
