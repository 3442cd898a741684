"""You count the first file and ignore the other names. Whoever typed two names believes that both were
counted. In this step exactly one name is allowed: anything else ends with a usage message and 2."""

import sys
from pathlib import Path


def counts(text):
    """Return the numbers of lines, words and characters of a text."""
    return len(text.splitlines()), len(text.split()), len(text)


def main(arguments):
    """Count the file that the arguments name; return the exit code."""
    if not arguments:
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
