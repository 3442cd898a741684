from itertools import groupby


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    marked = sorted((sorted(word), place) for place, word in enumerate(words))
    runs = [[place for _, place in run] for _, run in groupby(marked, key=lambda mark: mark[0])]
    return [[words[place] for place in run] for run in sorted(runs)]
