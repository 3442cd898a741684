"""A lock from what is there

On the computer where the tests ran, many packages are installed. The names of those that the project needs, directly or not,
have been found already. Fill in the two gaps, so that the function returns the text of a lock for them.

- `needed`: a list of names. A package may occur several times, in different spellings.
- `installed`: a dict from a name to a version. No package is in it twice. Both arguments spell names in any way that the rules
  allow.
- Returns one line `name==version` for each needed package, sorted by name and each with a line end. Names are spelled with
  small letters and `-`. A needed package that isn't installed gets the word `missing` as its version, so that somebody notices.

>>> lock_text(["Tide_Tables"], {"tide.tables": "2.4", "tea": "1.0"})
'tide-tables==2.4\\n'
>>> lock_text(["maps"], {})
'maps==missing\\n'
"""

import re

kind = "complete"
minutes = 6
chapter = "03-locked"
hint = "What are the keys of `installed` compared with, and in which spelling is that?"

starter = '''
import re


def lock_text(needed: list[str], installed: dict[str, str]) -> str:
    def plain(name):
        return re.sub("[-_.]+", "-", name).lower()

    versions = ...
    names = set(plain(name) for name in needed)
    return "".join(f"{name}=={...}\\n" for name in sorted(names))
'''


def lock_text(needed: list[str], installed: dict[str, str]) -> str:
    def plain(name):
        return re.sub("[-_.]+", "-", name).lower()

    versions = {plain(name): version for name, version in installed.items()}
    names = set(plain(name) for name in needed)
    return "".join(f"{name}=={versions.get(name, 'missing')}\n" for name in sorted(names))


def cases(rng):
    yield ([], {})
    yield ([], {"tea": "1"})
    yield (["maps"], {})
    yield (["maps"], {"maps": "0.9"})
    yield (["Maps"], {"maps": "0.9"})
    yield (["maps"], {"MAPS": "0.9"})
    yield (["a-b"], {"a_b": "1.0"})
    yield (["Tide_Tables"], {"tide.tables": "2.4", "tea": "1.0"})
    yield (["c.d", "a-b"], {"C__D": "3", "A.B": "2", "e": "5"})
    yield (["x", "b.b", "X"], {"B-b": "1"})
    yield (["tide", "maps"], {"Maps": "1"})
    words = ["num-core", "tea", "tide-kit", "maps", "web-lib"]
    for n in (2, 3, 5):
        needed = [words[i].replace("-", "_") for i in rng.permutation(5)[:n].tolist()]
        installed = {words[i].upper(): f"{rng.integers(0, 9)}.{rng.integers(0, 20)}" for i in rng.permutation(5)[:3].tolist()}
        yield (needed + ["Tea"], {**installed, "odd.one": "1"})


def wrong_keys_as_spelled(needed, installed):
    """Your dict keeps the spellings of `installed`. You look for plain names in it, and find only those that were plain by
    chance."""
    names = {re.sub("[-_.]+", "-", name).lower() for name in needed}
    return "".join(f"{name}=={installed.get(name, 'missing')}\n" for name in sorted(names))


def wrong_all_installed(needed, installed):
    """You write down everything that is installed. A lock names what the project needs."""
    versions = {re.sub("[-_.]+", "-", name).lower(): version for name, version in installed.items()}
    for name in needed:
        versions.setdefault(re.sub("[-_.]+", "-", name).lower(), "missing")
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(versions))


def wrong_missing_left_out(needed, installed):
    """You leave out a package that isn't installed. Nobody would notice that it is needed."""
    versions = {re.sub("[-_.]+", "-", name).lower(): version for name, version in installed.items()}
    names = {re.sub("[-_.]+", "-", name).lower() for name in needed}
    return "".join(f"{name}=={versions[name]}\n" for name in sorted(names) if name in versions)
