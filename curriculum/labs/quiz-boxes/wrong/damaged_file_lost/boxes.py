"""You begin anew and write over the damaged file. A person could perhaps have mended it: often only a comma is
missing, and months of answers are still there. Rename the file before you begin anew."""

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
        print(f"quiz: {path} is damaged; it is now called {aside.name}", file=sys.stderr)
        return {}


def parsed(text):
    """Return the boxes that a text holds; raise ValueError if it is damaged."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("the boxes are no object")
    for box in found.values():
        if box not in range(FIRST, LAST + 1):
            raise ValueError(f"{box!r} is no box")
    return found


def save(path, boxes):
    """Write the boxes beside the old ones, and only then put them in their place."""
    draft = path.parent / f"{path.name}.new"
    draft.write_text(json.dumps(boxes), encoding="utf-8")
    draft.replace(path)


def after(box, right):
    """Return the box to which a question moves from this one."""
    return min(box + 1, LAST) if right else FIRST
