import datetime
import json
import os
import sys

NEW = [1, ""]


def load(file):
    try:
        with open(file, encoding="utf-8") as opened:
            entries = json.load(opened)
        places = {}
        for question, entry in dict(entries).items():
            box, due = (entry, "") if type(entry) is int else (entry["box"], entry["due"])
            if type(box) is not int or not 0 < box < 6:
                raise ValueError(box)
            places[question] = [box, due and str(datetime.date.fromisoformat(due))]
        if isinstance(entries, list):
            raise ValueError(entries)
        return places
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError):
        os.replace(file, file + ".damaged")
        print(file, "is damaged", file=sys.stderr)
        return {}


def save(file, places):
    entries = {q: {"box": box, "due": due} if due else box for q, (box, due) in places.items()}
    with open(file + "~", "w", encoding="utf-8") as opened:
        json.dump(entries, opened, indent=2)
    os.replace(file + "~", file)


def later(today, days):
    return str(datetime.date.fromisoformat(today) + datetime.timedelta(days))
