"""From a path to a name

A tool for tests finds files by their paths and has to import them by their names. Return the name under which a file of a
project is imported.

- `path`: the path of a file, relative to the folder in `sys.path`, with `/` between its parts: `"bakery/shop/till.py"`.
  Apart from the end of a file's name there are no dots in it.
- Returns the name with dots. For the `__init__.py` of a package, that is the name of the package. (There is no `__init__.py`
  outside a folder.) For a file that doesn't end in `.py`, it is None.

>>> module_for_path("bakery/shop/till.py")
'bakery.shop.till'
>>> module_for_path("bakery/shop/__init__.py")
'bakery.shop'
>>> module_for_path("bakery/notes.txt")
"""

minutes = 5
chapter = "03-packages"
hint = "Take the end off first, then take the path apart at its slashes. Is the last part of it always a part of the name?"


def module_for_path(path: str) -> str | None:
    if path[-3:] != ".py":
        return None
    parts = path[:-3].split("/")
    if parts[-1] == "__init__":
        parts = parts[:-1]
    return ".".join(parts)


def cases(rng):
    yield ("till.py",)
    yield ("till.txt",)
    yield ("till.pyc",)
    yield ("py",)
    yield ("happy.py",)
    yield ("copy.py",)
    yield ("bakery/__init__.py",)
    yield ("bakery/py.txt",)
    yield ("bakery/pypy/spy.py",)
    yield ("bakery/shop/__init__.py",)
    yield ("bakery/shop/till.py",)
    yield ("zoo/data.csv",)
    yield ("zoo/Feed.py",)
    yield ("zoo/birds/owls/__init__.py",)
    yield ("a/b/c/d.py",)
    folders = ["bakery", "shop", "pay", "zoo"]
    names = ["till.py", "__init__.py", "py_notes.py", "spy.py", "rates.csv", "README.md", "happy.py"]
    for n in (1, 2, 3, 2, 1):
        inner = "/".join([folders[i] for i in rng.integers(0, 4, n)])
        yield (inner + "/" + names[rng.integers(0, 7)],)


def wrong_init_kept(path):
    """You return names with `__init__` in them. That file belongs to the package itself and is imported under the package's
    name."""
    if path[-3:] != ".py":
        return None
    return ".".join(path[:-3].split("/"))


def wrong_letters_stripped(path):
    """You take off the end with `strip`. It takes away every dot, p and y at both ends: `happy.py` becomes `ha`."""
    if path[-3:] != ".py":
        return None
    parts = path.strip(".py").split("/")
    if parts[-1] == "__init__":
        parts = parts[:-1]
    return ".".join(parts)


def wrong_any_file(path):
    """You return a name for every file. For a file that doesn't end in `.py`, the task asks for None."""
    parts = path.split(".")[0].split("/")
    if parts[-1] == "__init__":
        parts = parts[:-1]
    return ".".join(parts)
