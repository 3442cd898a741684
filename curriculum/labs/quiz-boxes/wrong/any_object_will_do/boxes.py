"""You look whether the file holds an object, and not what is in it. A box 6 comes in without an error, is asked
last for ever, and is written back. Look at every box, and treat the file as damaged unless all of them are
whole numbers from 1 to 5."""

import json
import sys

FIRST, LAST = 1, 5


def load(path):
    """Return the box of each question; move a damaged file aside."""
    try:
        return parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        aside = path.parent / f"{path.name}.damaged"
        path.replace(aside)
        print(f"quiz: {path} is damaged; it is now called {aside.name}", file=sys.stderr)
        return {}


def parsed(text):
    """Return the boxes that a text holds; raise ValueError if it is damaged."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("the boxes are no object")
    return found


def save(path, boxes):
    """Write the boxes beside the old ones, and only then put them in their place."""
    draft = path.parent / f"{path.name}.new"
    draft.write_text(json.dumps(boxes), encoding="utf-8")
    draft.replace(path)


def after(box, right):
    """Return the box to which a question moves from this one."""
    return min(box + 1, LAST) if right else FIRST
