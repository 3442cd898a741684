"""Shorten a path

"People type paths such as `/home/ada/../bo/./notes/`. Give me the shortest path that means the same." A folder called `.` is the folder
itself, `..` is the one above it, and above the root `/` there's nothing: `..` stays there.

- `path`: a str that begins with `/`. Several slashes in a row count as one. Names such as `...` or `.git` are ordinary folders.
- Returns a str that begins with `/` and doesn't end with one, except for the root itself, which is `"/"`.


>>> tidy_path("/home/ada/../bo/./notes/")
'/home/bo/notes'
>>> tidy_path("/../x//y")
'/x/y'
"""

minutes = 8
chapter = "03-stacks-queues-halves"
hint = "Cut the path at the slashes. `..` takes back the most recent folder that is still there: a stack. What is on it when you start? O(n) for a path of length n."


def tidy_path(path: str) -> str:
    folders = []
    for name in path.split("/"):
        if name == "..":
            if folders:
                folders.pop()
        elif name not in ["", "."]:
            folders.append(name)
    return "/" + "/".join(folders)


def cases(rng):
    yield ("/",)
    yield ("/a",)
    yield ("/a/",)
    yield ("/..",)
    yield ("/.",)
    yield ("/a/..",)
    yield ("/.git",)
    yield ("/...",)
    yield ("//a",)
    yield ("/a/b/../c",)
    yield ("/a/../../b",)
    yield ("/a/./b/",)
    yield ("/../../a/..b/../c/",)
    yield ("/a/b/../../c",)
    yield ("/home/ada/../bo/./notes/",)
    yield ("/a/b/c/../..",)
    names = ["a", "bo", "..", ".", "", ".git", "c", ".."]
    for n in (6, 9, 12):
        yield ("/" + "/".join(names[k] for k in rng.integers(0, 8, n).tolist()),)


def wrong_above_the_root(path):
    """You keep `..` when no folder is left to take back. Above the root there's nothing. `tidy_path("/..")` gives '/..', not '/'."""
    folders = []
    for name in path.split("/"):
        if name == ".." and folders and folders[-1] != "..":
            folders.pop()
        elif name not in ["", "."]:
            folders.append(name)
    return "/" + "/".join(folders)


def wrong_dots_in_front(path):
    """You pass over every name that begins with a dot. `.git` is an ordinary folder. `tidy_path("/.git")` gives '/', not '/.git'."""
    folders = []
    for name in path.split("/"):
        if name == "..":
            if folders:
                folders.pop()
        elif name and not name.startswith("."):
            folders.append(name)
    return "/" + "/".join(folders)


def wrong_slash_at_the_end(path):
    """You keep a slash at the end. `tidy_path("/a/")` gives '/a/', not '/a'."""
    folders = []
    for name in path.split("/"):
        if name == "..":
            if folders:
                folders.pop()
        elif name not in ["", "."]:
            folders.append(name)
    end = "/" if path.strip("/") and path[-1] == "/" and folders else ""
    return "/" + "/".join(folders) + end


def wrong_nothing_taken_back(path):
    """You drop `..` like `.`, and the folder before it stays. `tidy_path("/a/..")` gives '/a', not '/'."""
    folders = []
    for name in path.split("/"):
        if name not in ["", ".", ".."]:
            folders.append(name)
    return "/" + "/".join(folders)
