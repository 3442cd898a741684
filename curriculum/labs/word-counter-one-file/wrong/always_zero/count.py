"""Your program always ends with exit code 0, whatever `main` returns. A program that calls yours believes
that all went well. Hand the number on: `sys.exit(main(sys.argv[1:]))`."""

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
    main(sys.argv[1:])
