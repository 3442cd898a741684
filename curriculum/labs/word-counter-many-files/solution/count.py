"""Counts lines, words and characters: python count.py FILE..., with - for standard input"""

import sys
from pathlib import Path


def counts(text):
    """Return the numbers of lines, words and characters of a text."""
    return len(text.splitlines()), len(text.split()), len(text)


def read(name):
    """Return the text of a file, or of standard input for -."""
    if name == "-":
        return sys.stdin.read()
    return Path(name).read_text(encoding="utf-8")


def main(arguments):
    """Count the files that the arguments name; return the exit code."""
    if not arguments:
        print("usage: python count.py FILE...", file=sys.stderr)
        return 2
    code = 0
    lines, words, characters = 0, 0, 0
    for name in arguments:
        try:
            found = counts(read(name))
        except FileNotFoundError:
            print(f"count: there is no file {name}", file=sys.stderr)
            code = 1
            continue
        print(*found, name)
        lines += found[0]
        words += found[1]
        characters += found[2]
    if len(arguments) > 1:
        print(lines, words, characters, "total")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
