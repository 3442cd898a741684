"""The longest words first

Return the words of a text, the longest first. Words of the same length stay in the order of the text.

- `text`: a text, in which words are separated by one or more spaces or line ends. It may be empty.
- Returns a list of the words as they are in the text, repeated ones as many times as they occur.

>>> longest_first("the sea was calm and grey")
['calm', 'grey', 'the', 'sea', 'was', 'and']
>>> longest_first("  so it   goes ")
['goes', 'so', 'it']
"""

minutes = 4
chapter = "04-in-order"
hint = "Does `reverse=True` change the order of words that are equally long?"


def longest_first(text: str) -> list[str]:
    return sorted(text.split(), key=len, reverse=True)


def cases(rng):
    for text in ("", "sea", "a sea", "sea a", "sea was", "so it goes", "  so it   goes ", "b a\nc", "the sea was calm and grey", "we go we stay", "Zoe ate jam", "one three two"):
        yield (text,)
    words = ["sea", "calm", "a", "grey", "was", "Ann", "I", "boat", "sails"]
    for n in (4, 7, 10):
        yield ("  ".join(words[i] for i in rng.integers(0, 9, n)) + " to be",)


def wrong_equal_ones_turned_round(text):
    """Words of the same length come in reverse order. If you sort the shortest first and then reverse the whole list,
    you reverse them as well."""
    return sorted(text.split(), key=len)[::-1]


def wrong_alphabet_for_equals(text):
    """You put words of equal length into alphabetical order. They should stay in the order of the text."""
    return sorted(sorted(text.split()), key=len, reverse=True)


def wrong_shortest_first(text):
    """Your shortest words come first. The longest should be at the front."""
    return sorted(text.split(), key=len)


def wrong_cut_at_every_space(text):
    """You cut at each single space. If there are two spaces in a row, you get an empty word, and you don't cut at
    line ends at all."""
    return sorted(text.split(" "), key=len, reverse=True)
