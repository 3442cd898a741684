"""Which file is it?

A program prints strange results, and you suspect that it imports another file than its author thinks. Return the path of
the file that an import finds.

- `folders`: a list of folders in the order in which Python searches them; texts without a slash at their end.
- `files`: a dict with the same folders as keys. Each value is the list of the names of the files there.
- `module`: the name of a module without dots, such as `"prices"`.
- Returns the path as a text, the folder and the file with `/` between them, or None if no folder has the file.
  Capitals and small letters are different letters.

>>> found_first(["/shop", "/lib"], {"/lib": ["math.py", "prices.py"], "/shop": ["prices.py"]}, "prices")
'/shop/prices.py'
>>> found_first(["/shop", "/lib"], {"/lib": ["math.py"], "/shop": ["prices.txt"]}, "prices")
"""

minutes = 5
chapter = "01-one-file-for-all"
hint = "Which of the two arguments tells you the order? As soon as a folder has the file, you can return."


def found_first(folders: list[str], files: dict[str, list[str]], module: str) -> str | None:
    for folder in folders:
        if module + ".py" in files[folder]:
            return folder + "/" + module + ".py"
    return None


def cases(rng):
    yield ([], {}, "till")
    yield (["/a"], {"/a": []}, "till")
    yield (["/a"], {"/a": ["till.py"]}, "till")
    yield (["/a"], {"/a": ["till.txt", "till"]}, "till")
    yield (["/a", "/b"], {"/a": ["old_till.py"], "/b": ["till.py"]}, "till")
    yield (["/a", "/b"], {"/a": ["till.pyc", "x.py"], "/b": ["y.py"]}, "till")
    yield (["/b", "/a"], {"/a": ["till.py"], "/b": ["till.py"]}, "till")
    yield (["/a", "/b"], {"/a": ["tills.py", "till.py"], "/b": ["till.py"]}, "till")
    yield (["/shop", "/lib"], {"/lib": ["math.py", "prices.py"], "/shop": ["prices.py"]}, "prices")
    yield (["/shop", "/lib"], {"/shop": ["till.py"], "/lib": ["math.py"]}, "Till")
    yield (["/c", "/b", "/a"], {"/a": ["x.py"], "/b": ["x.py"], "/c": ["my_x.py"]}, "x")
    yield (["/c", "/a"], {"/a": ["plan.py"], "/c": ["floor_plan.py"]}, "plan")
    folders = ["/app", "/lib", "/old", "/usr"]
    names = ["a.py", "b.py", "aa.py", "ba.py", "a.txt", "b.md"]
    for _ in range(5):
        order = [folders[i] for i in rng.permutation(4)]
        files = {f: [names[i] for i in rng.permutation(6)[: rng.integers(0, 4)].tolist()] for f in folders}
        yield (order, files, "ab"[rng.integers(2)])


def wrong_last_folder(folders, files, module):
    """You go on after the file was found, so the last folder wins. Python stops at the first."""
    found = None
    for folder in folders:
        if module + ".py" in files[folder]:
            found = folder + "/" + module + ".py"
    return found


def wrong_order_of_the_dict(folders, files, module):
    """You go through the dict. The list of folders gives the order of the search."""
    for folder, names in files.items():
        if module + ".py" in names:
            return folder + "/" + module + ".py"
    return None


def wrong_name_somewhere(folders, files, module):
    """You ask whether the module's name occurs somewhere in the name of a file. `old_till.py` is another module, and
    `till.txt` is none."""
    for folder in folders:
        if any(module in name for name in files[folder]):
            return folder + "/" + module + ".py"
    return None
