"""The groups are right, but your program compares each word with other words, or with every group so far:
with four times as many words it takes sixteen times as long. Let each word tell by itself which group
it belongs to; a dict finds the group without looking at the others."""


def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups = []
    for word in words:
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
