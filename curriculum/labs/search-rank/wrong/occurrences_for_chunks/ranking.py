"""For the weight of a word you count how often it occurs in all chunks together. What counts is in
how many chunks it occurs: one chunk that says "tea" ten times doesn't make tea a common word."""

import math

K1, B = 1.5, 0.75


def rank(index, words):
    """Return rows of score, file, line and heading of all chunks with any of the words."""
    chunks, scores = index["chunks"], {}
    mean = sum(chunk["length"] for chunk in chunks.values()) / max(1, len(chunks))
    for word in sorted(set(words)):
        postings = index["words"].get(word, {})
        df = sum(postings.values())
        idf = math.log(1 + (len(chunks) - df + 0.5) / (df + 0.5))
        for place, count in postings.items():
            bracket = 1 - B + B * chunks[place]["length"] / mean
            points = idf * count * (K1 + 1) / (count + K1 * bracket)
            scores[place] = scores.get(place, 0) + points
    rows = []
    for place, score in scores.items():
        chunk = chunks[place]
        rows.append((round(score, 3), chunk["file"], chunk["line"], chunk["heading"]))
    return sorted(rows, key=lambda row: (-row[0], row[1], row[2]))
