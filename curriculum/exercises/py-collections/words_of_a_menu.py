"""The words of a menu

An app shows its words in the language of its user. Where a word hasn't been translated yet, it shows the English one, and where even that is
missing, the key itself. Return the words of a menu.

- `texts`: a dict from a language, such as `"cy"`, to a dict from keys to words. A
  language may lack some of the words, or be missing altogether, even English, `"en"`.
- `language`: a text. `keys`: a list of texts, in the order of the menu; a key may occur twice.
- Returns a list of texts. A word may be an empty text: then somebody wants it empty. `texts` and `keys` are not changed.

>>> words({"en": {"open": "Open", "quit": "Quit"}, "cy": {"open": "Agor"}}, "cy", ["open", "quit", "help"])
['Agor', 'Quit', 'help']
"""

minutes = 5
chapter = "02-look-it-up"
hint = "`get` takes a default. For a language that isn't there, which default can be looked into in the same way?"


def words(texts: dict[str, dict[str, str]], language: str, keys: list[str]) -> list[str]:
    own = texts.get(language, {})
    english = texts.get("en", {})
    return [own.get(key, english.get(key, key)) for key in keys]


def cases(rng):
    yield ({}, "cy", [])
    yield ({}, "cy", ["open"])
    yield ({"en": {"open": "Open"}}, "en", ["open"])
    yield ({"en": {"open": "Open"}}, "cy", ["open"])
    yield ({"cy": {"open": "Agor"}}, "cy", ["open", "quit"])
    yield ({"cy": {"open": "Agor"}}, "en", ["open", "quit"])
    yield ({"en": {"open": "Open"}, "cy": {"open": ""}}, "cy", ["open"])
    yield ({"en": {"beta": ""}, "cy": {}}, "cy", ["beta", "open", "beta"])
    yield ({"en": {"tip": "Tip"}, "cy": {"tip": "", "quit": ""}}, "cy", ["quit", "tip"])
    yield ({"en": {"open": "Open", "quit": "Quit"}, "cy": {"open": "Agor"}}, "cy", ["open", "quit", "help"])
    names = ["open", "quit", "help", "save", "print"]
    for n in (4, 7):
        keys = [names[i] for i in rng.integers(0, 5, n)]
        yield ({"en": {"open": "Open", "help": "Help", "print": ""}, "cy": {"save": "Cadw", "help": ""}}, "cy", ["help", "open", "print"] + keys)
        yield ({"en": {"open": "Open", "help": ""}}, "fr", ["help", "open", "quit"] + keys)


def wrong_empty_word_like_missing(texts, language, keys):
    """You take an empty word for one that is missing. It is in the dict, so somebody wants it empty."""
    own, english = texts.get(language, {}), texts.get("en", {})
    return [own.get(key) or english.get(key) or key for key in keys]


def wrong_language_or_english(texts, language, keys):
    """You use English only where the whole language is missing. A language may have some words and lack others."""
    own = texts.get(language, texts.get("en", {}))
    return [own.get(key, key) for key in keys]


def wrong_english_left_out(texts, language, keys):
    """Where a word isn't translated, you show the key at once. The English word comes first, if there is one."""
    own = texts.get(language, {})
    return [own.get(key, key) for key in keys]


def wrong_missing_ones_dropped(texts, language, keys):
    """Your menu is shorter than the list of keys. Where no word is found, the key itself is shown."""
    own, english = texts.get(language, {}), texts.get("en", {})
    return [own.get(key, english.get(key)) for key in keys if key in own or key in english]
