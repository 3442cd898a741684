'''Find the mistake: only the last day is left

A logbook gets new lines every day. The function writes the days one after the other, as a program that is started once a day would,
and returns the whole text of the file at the end. But only the last day is in it. Find the mistake and fix it.

- `days`: a list with at least one day. Each day is a list of texts, possibly empty; each text becomes one line of the
  file, with a line end.
- Returns the text of the file.

>>> logbook([["rain"], ["sun", "wind"]])
'rain\\nsun\\nwind\\n'
>>> logbook([["rain"], []])
'rain\\n'
'''

from tempfile import TemporaryDirectory

equivalent = {
    "DropArgument @ 11:with open(name, encoding='utf-8') as file: -> with open(name) as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
    "DropArgument @ 8:with open(name, 'a', encoding='utf-8') as file: -> with open(name, 'a') as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
}
kind = "fix"
minutes = 6
chapter = "01-open-and-close"
hint = "How often is the file opened, and what does the mode do to a file that exists?"

starter = '''
from tempfile import TemporaryDirectory


def logbook(days: list[list[str]]) -> str:
    with TemporaryDirectory() as folder:
        name = f"{folder}/log.txt"
        for entries in days:
            with open(name, "w", encoding="utf-8") as file:
                for entry in entries:
                    file.write(entry + "\\n")
        with open(name, encoding="utf-8") as file:
            return file.read()
'''


def logbook(days: list[list[str]]) -> str:
    with TemporaryDirectory() as folder:
        name = f"{folder}/log.txt"
        for entries in days:
            with open(name, "a", encoding="utf-8") as file:
                for entry in entries:
                    file.write(entry + "\n")
        with open(name, encoding="utf-8") as file:
            return file.read()


def cases(rng):
    yield ([[]],)
    yield ([["rain"]],)
    yield ([["rain"], []],)
    yield ([["rain"], ["sun", "wind"]],)
    yield ([[], ["fog"], []],)
    yield ([["a", "b"], ["c"], ["d", "e", "f"]],)
    yield ([["snow in Zürich"], ["früh"]],)
    words = ["sun", "rain", "hail", "fog", "Föhn"]
    for n in (2, 4, 6):
        sizes = rng.integers(0, 4, n).tolist()
        yield ([["start"], *[[words[i] for i in rng.integers(0, 5, k)] for k in sizes], ["end"]],)


def wrong_no_line_ends(days):
    """Your lines run into one another. `write` writes exactly what it is given, so the line end has to be written too."""
    return "".join(entry for entries in days for entry in entries)


def wrong_one_line_for_each_day(days):
    """You write one line for each day. Each entry is to have a line of its own."""
    return "".join(" ".join(entries) + "\n" for entries in days)


def wrong_newest_day_first(days):
    """Your newest day stands first. Lines are added at the end of the file."""
    return "".join(entry + "\n" for entries in reversed(days) for entry in entries)
