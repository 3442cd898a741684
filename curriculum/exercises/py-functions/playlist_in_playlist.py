"""Playlists in playlists

A radio station keeps its songs in playlists, and a playlist may stand inside another. Written as lists, this looks like
`["Sun", ["Rain", ["Snow"]], "Fog"]`. To play them, the station needs one list with nothing but songs, in the order in which they
are written.

- `playlist`: a list of texts and lists, which again hold texts and lists; any of them may be empty. It is not changed.
- Returns a new list of texts. A song that is written twice is played twice.

>>> songs(["Sun", ["Rain", ["Snow"]], "Fog"])
['Sun', 'Rain', 'Snow', 'Fog']
>>> songs([[], [[]]])
[]
"""

minutes = 7
chapter = "02-names-of-its-own"
hint = "Trust the sentence: the function returns all songs of a playlist. So for an inner playlist it gives you its songs. Where do they go?"


def songs(playlist: list) -> list[str]:
    found = []
    for item in playlist:
        if isinstance(item, list):
            found += songs(item)
        else:
            found.append(item)
    return found


def cases(rng):
    yield ([],)
    yield (["Sun"],)
    yield ([[]],)
    yield ([[], [[]]],)
    yield ([["Sun"]],)
    yield (["Sun", ["Rain"]],)
    yield ([["Sun"], "Rain"],)
    yield (["Sun", ["Rain", ["Snow"]], "Fog"],)
    yield ([[["Ice"]], ["Ice", []], "Ice"],)
    yield ([["A", "B"], ["C", ["D", ["E", ["F"]]], "G"]],)
    names = ["Sun", "Rain", "Snow", "Fog", "Wind", "Hail"]
    for n in (2, 4, 6):
        some = [names[i] for i in rng.integers(0, 6, n)]
        yield ([some[0], [some[1:], ["Dew"], some[0]], [[["Frost"], some]]],)


def wrong_inner_lists_kept(playlist):
    """Your result still has lists inside. If an inner playlist comes, add its songs one by one, not the list."""
    found = []
    for item in playlist:
        if isinstance(item, list):
            found.append(wrong_inner_lists_kept(item))
        else:
            found.append(item)
    return found


def wrong_one_level(playlist):
    """You open the playlists inside, but not those inside them. How deep they go isn't known."""
    found = []
    for item in playlist:
        if isinstance(item, list):
            found += item
        else:
            found.append(item)
    return found


def wrong_result_of_the_call_lost(playlist):
    """The songs of inner playlists are missing. If you call the function for them, do something with what it
    returns."""
    return [item for item in playlist if not isinstance(item, list)]


def wrong_inner_songs_last(playlist):
    """You put the songs of the inner playlists at the end. They belong where their playlist stands."""
    first = [item for item in playlist if not isinstance(item, list)]
    for item in playlist:
        if isinstance(item, list):
            first += wrong_inner_songs_last(item)
    return first
