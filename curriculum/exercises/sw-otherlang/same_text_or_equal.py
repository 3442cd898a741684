"""Equal letters, and still not the same

A Java program looks for double entries in a list of articles, and it misses some. It compares each entry with all later ones. Here are two
versions of the line in the middle; one of them is the faulty one:

```java
if (names[i] == names[j]) { count++; }
if (names[i].equals(names[j])) { count++; }
```

Each text either is written in the program itself, between quotation marks, or came from a file. Equal texts that are written in the program
are one and the same object. A text that came from a file is an object of its own, each time it is read.

- `entries`: a list of tuples of two texts, the letters and `"written"` or `"file"`, possibly empty. Each tuple is a text in the array `names`.
- Returns a tuple of two ints: the count with the first version, and the count with the second. Both go through every pair with i < j.

>>> doubles([("tea", "written"), ("tea", "file"), ("tea", "written"), ("jam", "file")])
(1, 3)
"""

minutes = 8
chapter = "01-java"
hint = "For the second version only the letters matter. When can the first one be true for two different places: what must hold for both of them?"

equivalent = {
    "Compare_Eq_GtE @ 7:if origin == other_origin == 'written': -> if origin >= other_origin == 'written':": "of the two words this is the last in the alphabet",
    "Compare_Eq_GtE @ 7:if origin == other_origin == 'written': -> if origin == other_origin >= 'written':": "of the two words this is the last in the alphabet",
}


def doubles(entries: list[tuple[str, str]]) -> tuple[int, int]:
    same = equal = 0
    for i, (text, origin) in enumerate(entries):
        for other, other_origin in entries[i + 1 :]:
            if text == other:
                equal += 1
                if origin == other_origin == "written":
                    same += 1
    return (same, equal)


def cases(rng):
    yield ([],)
    yield ([("tea", "written")],)
    yield ([("tea", "file"), ("tea", "file")],)
    yield ([("tea", "written"), ("tea", "written")],)
    yield ([("tea", "written"), ("tea", "file")],)
    yield ([("tea", "file"), ("tea", "written")],)
    yield ([("tea", "written"), ("jam", "written")],)
    yield ([("tea", "written"), ("Tea", "written"), ("tea", "written")],)
    yield ([("tea", "written"), ("tea", "file"), ("tea", "written"), ("jam", "file")],)
    yield ([("jam", "file"), ("jam", "file"), ("jam", "file"), ("jam", "written")],)
    for n in (4, 7, 10):
        entries = [(["tea", "jam", "ink"][i], ["written", "file"][k]) for i, k in rng.integers(0, 2, (n, 2)).tolist()]
        yield ([("tea", "written"), ("ink", "file")] + entries + [("tea", "written"), ("ink", "file"), ("tea", "file")],)


def wrong_equal_means_same(entries):
    """Your two numbers are always equal: you compare letters in both versions. `==` asks whether two names stand for one object."""
    texts = [text for text, _ in entries]
    count = sum(texts[i] == other for i in range(len(texts)) for other in texts[i + 1 :])
    return (count, count)


def wrong_same_origin(entries):
    """You take two equal texts from files for one object. A text that comes from a file is a new object each time it is read."""
    texts = [text for text, _ in entries]
    same = sum(entries[i] == other for i in range(len(entries)) for other in entries[i + 1 :])
    equal = sum(texts[i] == other for i in range(len(texts)) for other in texts[i + 1 :])
    return (same, equal)


def wrong_neighbours_only(entries):
    """You compare each entry with the next one alone. The program compares it with all later ones."""
    same = equal = 0
    for (text, origin), (other, other_origin) in zip(entries, entries[1:]):
        equal += text == other
        same += text == other and origin == other_origin == "written"
    return (same, equal)
