"""Cleaned as the settings say

The settings of a program that prepares texts name the function to clean them with, as in `"string.capwords"` or
`"urllib.parse.unquote"`. Fill in the two gaps, so that the function with this name is fetched and used for each text.

- `name`: the name of a module, a dot, and the name of a function that takes one text and returns one. The module may lie in
  a package.
- `texts`: a list of texts.
- Returns the list of what the function returns for each of them.

>>> cleaned_by_name("string.capwords", ["ada lovelace", "ZOO"])
['Ada Lovelace', 'Zoo']
>>> cleaned_by_name("urllib.parse.unquote", ["tea%20time"])
['tea time']
"""

import importlib

kind = "complete"
minutes = 5
chapter = "03-packages"
hint = "In `urllib.parse.unquote` the module is `urllib.parse`. Which parts of the list make up its name?"

starter = '''
import importlib


def cleaned_by_name(name: str, texts: list[str]) -> list[str]:
    parts = name.split(".")
    module = importlib.import_module(...)
    function = ...
    return [function(text) for text in texts]
'''


def cleaned_by_name(name: str, texts: list[str]) -> list[str]:
    parts = name.split(".")
    module = importlib.import_module(".".join(parts[:-1]))
    function = getattr(module, parts[-1])
    return [function(text) for text in texts]


def cases(rng):
    yield ("string.capwords", ["ada lovelace", "ZOO"])
    yield ("html.escape", ["a < b"])
    yield ("string.capwords", [])
    yield ("urllib.parse.unquote", ["tea%20time"])
    yield ("os.path.basename", ["photos/2024/beach.jpg", "notes.txt"])
    yield ("urllib.parse.quote", ["tea time", "a/b"])
    yield ("html.unescape", ["salt &amp; pepper"])
    yield ("os.path.normpath", ["a/../b", "c//d"])
    yield ("xml.sax.saxutils.escape", ["5 > 4"])
    words = ["tea", "milk & oats", "a<b", "BREAD", "green tea"]
    for name in ("urllib.parse.quote", "html.escape", "os.path.dirname", "string.capwords"):
        yield (name, [words[i] + "/x" for i in rng.integers(0, 5, 3)])


def wrong_first_word_is_the_module(name, texts):
    """You import the first part and look for the rest in it. In `urllib.parse.unquote` the module is `urllib.parse`, and
    `getattr` takes one step only."""
    parts = name.split(".")
    module = importlib.import_module(parts[0])
    function = getattr(module, ".".join(parts[1:]))
    return [function(text) for text in texts]


def wrong_function_imported(name, texts):
    """You import the whole name. The last part isn't a module but a function in one, so Python finds no such module."""
    module = importlib.import_module(name)
    return [module(text) for text in texts]
