from collections import Counter


def top_words(text, k):
    return Counter(text.lower().split()).most_common(k)
