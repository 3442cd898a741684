'''Fingerprint of a folder

The training data is a folder of files. Return one hash for all of it.

- `files`: a dict of path -> content, both texts.
- The hash is SHA-256, in hexadecimal digits, of this text, encoded: for each path, in the order of `sorted`, one line with the
  SHA-256 of its content in hexadecimal digits, two spaces, the path, and a line break `"\\n"`.
- So a file that's renamed, changed, added or removed gives another fingerprint, and the order in which the files were found gives
  the same.

>>> fingerprint_of_a_folder({"b.csv": "2\\n", "a.csv": "1\\n"})[:8]
'ffa316d1'
>>> fingerprint_of_a_folder({})[:8]
'e3b0c442'
'''

import hashlib

minutes = 6
chapter = "02-enough-to-build-it-again"
hint = "Build the list of lines first, and print it. Then hash the text of all lines."


def fingerprint_of_a_folder(files: dict) -> str:
    text = ""
    for path in sorted(files):
        digest = hashlib.sha256(files[path].encode()).hexdigest()
        text += f"{digest}  {path}\n"
    return hashlib.sha256(text.encode()).hexdigest()


def cases(rng):
    yield ({},)
    yield ({"a.csv": ""},)
    yield ({"a.csv": "1\n"},)
    yield ({"b.csv": "1\n"},)
    yield ({"a.csv": "1\n", "b.csv": "2\n"},)
    yield ({"b.csv": "2\n", "a.csv": "1\n"},)
    yield ({"z": "x", "m/b": "y", "m/a": "z"},)
    yield ({"ü.txt": "grün", "a.txt": "é"},)
    for n in (3, 5):
        names = [f"part-{i}.csv" for i in rng.permutation(n).tolist()]
        yield ({name: f"{int(rng.integers(0, 99))}\n" for name in names},)


def wrong_order_found(files):
    """You take the files in the order of the dict. Another computer lists the same folder in another order, and gets another hash."""
    text = "".join(f"{hashlib.sha256(c.encode()).hexdigest()}  {path}\n" for path, c in files.items())
    return hashlib.sha256(text.encode()).hexdigest()


def wrong_names_left_out(files):
    """You hash the contents and leave out the paths. If two files swap their names, the fingerprint should change."""
    text = "".join(hashlib.sha256(files[path].encode()).hexdigest() + "\n" for path in sorted(files))
    return hashlib.sha256(text.encode()).hexdigest()


def wrong_contents_joined(files):
    """You put the contents themselves into the text, not their SHA-256. Two different folders can then give the same text, since a
    content may hold a line that looks like one of yours."""
    text = "".join(f"{files[path]}  {path}\n" for path in sorted(files))
    return hashlib.sha256(text.encode()).hexdigest()
