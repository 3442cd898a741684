'''Hashtags of a post

A museum wants to know what visitors tag their photos with. Return the hashtags of a post, each once, in the order in
which they first occur.

- A hashtag is a `#` followed by at least one character that `\\w` allows; it ends before the first other character.
- Hashtags that differ only in capital letters are the same. Return them in small letters, with the `#`.
- `post` is a text, and may be empty. Returns a list of texts.

>>> hashtags("Monet at last! #Art #Sunday, #art")
['#art', '#sunday']
>>> hashtags("we are #1 in c# # today")
['#1']
'''

import re

minutes = 6
chapter = "01-from-text-to-words"
hint = "Find all of them first. Then go through them and keep those that you don't have yet."


def hashtags(post: str) -> list[str]:
    found = []
    for tag in re.findall(r"#\w+", post.lower()):
        if tag not in found:
            found.append(tag)
    return found


def cases(rng):
    yield ("",)
    yield ("no tags here",)
    yield ("#Zoo",)
    yield ("we are #1 in c# # today",)
    yield ("#café, très bien",)
    yield ("#Art #art",)
    yield ("#zoo #art",)
    yield ("Monet at last! #Art #Sunday, #art",)
    yield ("(#new_wing) #New_Wing! #new",)
    yield ("#Zürich#Basel. #zürich",)
    tags = ["#Art", "#art,", "#Sunday!", "#sunday", "#Modern_Art", "and", "#zoo", "#Été", "(#été)", "museum"]
    for n in (4, 7, 10):
        yield (" ".join(tags[i] for i in rng.integers(0, len(tags), n).tolist()) + " #Zoo #art #zoo",)


def wrong_each_time(post):
    """You return a hashtag as often as it occurs. The museum wants each once."""
    return re.findall(r"#\w+", post.lower())


def wrong_alphabet(post):
    """You return the hashtags in the order of the alphabet. They should stand in the order in which they first occur;
    a set has no order."""
    return sorted(set(re.findall(r"#\w+", post.lower())))


def wrong_cut_at_spaces(post):
    """You cut at spaces, so punctuation stays on the tag: `#sunday,` with the comma. A tag ends before the first
    character that `\\w` does not allow."""
    found = []
    for tag in post.lower().split():
        if tag.startswith("#") and len(tag) > 1 and tag not in found:
            found.append(tag)
    return found


def wrong_capitals_differ(post):
    """You treat `#Art` and `#art` as two tags, and return capital letters."""
    found = []
    for tag in re.findall(r"#\w+", post):
        if tag not in found:
            found.append(tag)
    return found
