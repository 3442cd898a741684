'''Your own settings, or the company's

A program looks for its settings in several files, in order: first your own, then those of the team, then those of the
company. It takes the first that exists, even if it is empty. The part that writes the files of the example into a temporary
folder is there already. Fill the gaps.

- `files`: a dict from the name of a file to its text. These files exist, and no others.
- `wanted`: a list of names, in the order in which to look. Possibly empty.
- Returns the text of the first wanted file that exists, or None if there is none.

>>> settings({"team.txt": "blue", "company.txt": "grey"}, ["own.txt", "team.txt", "company.txt"])
'blue'
>>> settings({"own.txt": ""}, ["own.txt", "team.txt"])
''
'''

from tempfile import TemporaryDirectory

equivalent = {
    "DropArgument @ 7:with open(f'{folder}/{name}', 'w', encoding='utf-8') as file: -> with open(f'{folder}/{name}', 'w') as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
    "DropArgument @ 12:with open(f'{folder}/{name}', encoding='utf-8') as file: -> with open(f'{folder}/{name}') as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
}
kind = "complete"
minutes = 8
chapter = "01-open-and-close"
hint = "Try to read the next file. What do you do in the round in which it isn't there?"

starter = '''
from tempfile import TemporaryDirectory


def settings(files: dict[str, str], wanted: list[str]) -> str | None:
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                file.write(text)

        for name in wanted:
            try:
                ...
            except ...:
                ...
        return None
'''


def settings(files: dict[str, str], wanted: list[str]) -> str | None:
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                file.write(text)

        for name in wanted:
            try:
                with open(f"{folder}/{name}", encoding="utf-8") as file:
                    return file.read()
            except FileNotFoundError:
                continue
        return None


def cases(rng):
    three = ["own.txt", "team.txt", "company.txt"]
    yield ({}, [])
    yield ({}, three)
    yield ({"own.txt": "red"}, three)
    yield ({"own.txt": ""}, three)
    yield ({"company.txt": "grey"}, three)
    yield ({"own.txt": "", "company.txt": "grey"}, three)
    yield ({"team.txt": "blue", "company.txt": "grey"}, three)
    yield ({"team.txt": "", "company.txt": "größer"}, three)
    yield ({"a.txt": "x", "b.txt": "y"}, ["b.txt", "a.txt"])
    yield ({"a.txt": "x"}, ["b.txt"])
    yield ({"a.txt": "x"}, [])
    yield ({"a.txt": "1\n2\n", "b.txt": "3"}, ["c.txt", "a.txt", "b.txt"])
    for n in rng.integers(0, 3, 4).tolist():
        files = {name: f"version {i}" for i, name in enumerate(three) if i >= n}
        yield (files, three)
        yield ({"zero.txt": "0", **files}, ["none.txt", *three])


def wrong_gives_up_at_the_first(files, wanted):
    """If the first file is missing, you return None at once. Only after the last name do you know that there is
    none."""
    for name in wanted:
        return files.get(name)
    return None


def wrong_empty_is_missing(files, wanted):
    """You pass over an empty file. It exists: somebody wants no settings at all. An empty text counts as False, so don't ask whether the text counts as True."""
    for name in wanted:
        if files.get(name):
            return files[name]
    return None


def wrong_last_one_wins(files, wanted):
    """You go on after the first file that exists, and the last one wins. The search ends with the first."""
    found = None
    for name in wanted:
        found = files.get(name, found)
    return found
