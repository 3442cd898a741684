"""Counts lines, words and characters of a file: python count.py FILE"""

import sys
from pathlib import Path


def counts(text):
    """Return the numbers of lines, words and characters of a text."""
    return len(text.splitlines()), len(text.split()), len(text)


def main(arguments):
    """Count the file that the arguments name; return the exit code."""
    if len(arguments) != 1:
        print("usage: python count.py FILE", file=sys.stderr)
        return 2
    name = arguments[0]
    try:
        text = Path(name).read_text(encoding="utf-8")
    except FileNotFoundError:
        print(f"count: there is no file {name}", file=sys.stderr)
        return 1
    print(*counts(text), name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
