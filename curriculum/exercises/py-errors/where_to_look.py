'''Where to look first

A traceback has been taken apart: `frames` holds one tuple for each frame, from top to bottom, with the path of the file
and the number of the line. Which line should the owner of a project look at first? It is the lowest frame whose file
lies in the folder of the project. Return its tuple.

- `frames`: a list of tuples such as `("/home/me/shop/till.py", 13)`.
- `folder`: a path without a slash at its end, such as `"/home/me/shop"`. A file lies in the folder if its path begins with
  the folder and a slash. It may lie deeper, as `/home/me/shop/tools/read.py` does; `/home/me/shop2/a.py` lies elsewhere.
- Returns the tuple, or None if no frame lies in the folder.

>>> where_to_look([("/home/me/shop/a.py", 3), ("/home/me/shop/b.py", 8), ("/usr/lib/csv.py", 95)], "/home/me/shop")
('/home/me/shop/b.py', 8)
>>> where_to_look([("/home/me/shop2/a.py", 3)], "/home/me/shop")
'''

minutes = 5
chapter = "01-read-from-the-bottom"
hint = "Go through the frames from top to bottom and let one name always stand for the last fitting one. What does it stand for before the loop?"


def where_to_look(frames: list[tuple[str, int]], folder: str) -> tuple[str, int] | None:
    lowest = None
    for frame in frames:
        if frame[0].startswith(folder + "/"):
            lowest = frame
    return lowest


def cases(rng):
    shop = "/home/me/shop"
    a, b, deep = (shop + "/a.py", 3), (shop + "/b.py", 8), (shop + "/tools/read.py", 2)
    lib, other = ("/usr/lib/csv.py", 95), ("/home/me/shop2/a.py", 5)
    inner = ("/usr/lib/home/me/shop/x.py", 4)
    yield ([], shop)
    yield ([a], shop)
    yield ([lib], shop)
    yield ([other], shop)
    yield ([a, b], shop)
    yield ([a, other], shop)
    yield ([b, lib, a, lib], shop)
    yield ([a, deep, lib], shop)
    yield ([a, b, inner], shop)
    yield ([b, lib, other, lib], shop)
    yield ([inner, other], shop)
    yield ([inner], shop)
    yield ([deep, a], shop + "/tools")
    yield ([b, inner, lib], shop)
    yield ([lib, inner], shop)
    yield ([lib, lib], shop)
    all_of_them = [a, b, deep, lib, other, inner]
    for n in (3, 5, 8):
        yield ([a, b] + [all_of_them[i] for i in rng.integers(0, 6, n)] + [lib], shop)


def wrong_first_from_the_top(frames, folder):
    """You return the first frame of the project from the top. That is the outermost call; the error came much closer to the lowest one."""
    for frame in frames:
        if frame[0].startswith(folder + "/"):
            return frame


def wrong_lowest_of_all(frames, folder):
    """You return the lowest frame, whoever wrote its file. Here a library only noticed what it was given."""
    return frames[-1] if frames else None


def wrong_neighbour_folder(frames, folder):
    """You take /home/me/shop2 for a part of /home/me/shop, because the beginning is the same. After the folder there must be a slash."""
    lowest = None
    for frame in frames:
        if frame[0].startswith(folder):
            lowest = frame
    return lowest


def wrong_anywhere_in_the_path(frames, folder):
    """You ask whether the folder occurs anywhere in the path. It has to stand at the beginning."""
    lowest = None
    for frame in frames:
        if folder + "/" in frame[0]:
            lowest = frame
    return lowest
