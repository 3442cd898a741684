'''Find the mistakes: the most visited pages

Each line of `visits.txt` is a time, a user and a page, separated by single spaces: `09:14 bo /prices`. The script is meant to
print the two pages that were visited most often, each with its count in front, as `uniq -c` writes it: the largest
count first, pages with equal counts in the order of the alphabet. It prints the same page several times, and its
order is not right either.

Fix the script. There are always at least two different pages.

```console
$ cat visits.txt
09:10 ada /prices
09:11 bo /home
09:12 cleo /prices
$ bash most_visited.sh
      2 /prices
      1 /home
```
'''

minutes = 4
chapter = "04-sort-keys-and-fields"
kind = "fix"
hint = "Which lines does `uniq` merge, and what has to happen before? Then: by which field should the lines be sorted first, and by which among equals?"
starter = """
cut -d ' ' -f 3 visits.txt | uniq -c | sort -r | head -n 2
"""


def _visits(*pages):
    lines = [f"09:{10 + n} {'ada bo cleo'.split()[n % 3]} /{page}\n" for n, page in enumerate(pages)]
    return {"files": {"visits.txt": "".join(lines)}}


def commands():
    return """
        cut -d ' ' -f 3 visits.txt | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """


def cases(rng):
    yield _visits("prices", "home", "prices")
    yield _visits("b", "a", "b", "a", "c", "a", "b")
    yield _visits("map", "home", "map", "home", "map", "news", "home", "news", "map", "news")
    yield _visits("z", "y", "x", "z", "y", "x")
    yield _visits("news", "home", "news", "map", "home", "map", "news")
    yield _visits(*["home", "prices"] * 5, *rng.choice(["news", "map", "help"], 6).tolist(), "home")


def wrong_neighbours_only():
    """The same page comes several times: `uniq` merges neighbours only, and the pages are in no order when it gets them."""
    return """
        cut -d ' ' -f 3 visits.txt | uniq -c | sort -k 1,1nr -k 2 | head -n 2
        """


def wrong_ties_backwards():
    """Pages with equal counts come in reverse order. `-rn` reverses everything, even the names."""
    return """
        cut -d ' ' -f 3 visits.txt | sort | uniq -c | sort -rn | head -n 2
        """


def wrong_least_first():
    """The pages with the smallest counts are on top."""
    return """
        cut -d ' ' -f 3 visits.txt | sort | uniq -c | sort -k 1,1n -k 2 | head -n 2
        """
