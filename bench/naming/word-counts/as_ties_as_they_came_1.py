import string


def top_words(text, k):
    counts = {}
    for w in text.split():
        w = w.lower().strip(string.punctuation)
        if w != "":
            if w not in counts:
                counts[w] = 0
            counts[w] += 1
    ordered = sorted(counts.items(), key=lambda item: item[1], reverse=True)
    return ordered[:k]
