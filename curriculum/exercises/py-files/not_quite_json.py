'''Find the mistake: almost JSON

A program notes its settings, one after the other, each as JSON on a line of its own. Another program refuses to read them.
The text looks almost right. Find the mistake and fix it.

- `settings`: a list of dicts with texts as keys; their values are texts, numbers, bools, None or lists of such values.
- Returns a text: one line of JSON for each dict, as `json.dumps` writes it without further arguments. Each line ends with
  `"\\n"`.

>>> as_lines([{"name": "run", "seed": None}])
'{"name": "run", "seed": null}\\n'
>>> as_lines([])
''
'''

import json

kind = "fix"
minutes = 4
chapter = "04-nested-data"
hint = "Print what the function returns for the first example. Which quotation marks are there, and what is written for None?"

starter = '''
import json


def as_lines(settings: list[dict]) -> str:
    text = ""
    for setting in settings:
        text += str(setting) + "\\n"
    return text
'''


def as_lines(settings: list[dict]) -> str:
    text = ""
    for setting in settings:
        text += json.dumps(setting) + "\n"
    return text


def cases(rng):
    yield ([],)
    yield ([{}],)
    yield ([{"a": 1}],)
    yield ([{"name": "run", "seed": None}],)
    yield ([{"on": True}, {"on": False, "sizes": [64, 32]}],)
    yield ([{"say": "it's"}],)
    yield ([{"say": 'so "so"'}, {"x": None}],)
    yield ([{"town": "Zürich"}, {"t": [True, None, "O'Hara"]}],)
    for n in (2, 4):
        yield ([{"run": int(k), "note": ["None yet", "it's True", 'a "b"'][int(k) % 3], "done": bool(k % 2)}
                for k in rng.integers(0, 50, n)],)


def wrong_quotes_exchanged(settings):
    """You replace the single quotation marks with double ones. Then None and True are still Python's words, and an
    apostrophe inside a text has become a quotation mark."""
    return "".join(str(setting).replace("'", '"') + "\n" for setting in settings)


def wrong_words_exchanged(settings):
    """You replace words everywhere, so the texts inside are changed as well: "None yet" becomes "null yet"."""
    text = "".join(str(setting) + "\n" for setting in settings).replace("'", '"')
    return text.replace("None", "null").replace("True", "true").replace("False", "false")


def wrong_one_big_list(settings):
    """You write one list with everything in it. The task asks for one line for each dict, so that the file can be read
    line by line."""
    return json.dumps(settings) + "\n"
