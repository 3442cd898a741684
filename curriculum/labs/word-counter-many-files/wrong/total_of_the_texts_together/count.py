"""You join all texts and count the result. Where a file doesn't end with a line break, its last word and the
first word of the next file become one. Add up the counts, not the texts."""

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
    whole = ""
    for name in arguments:
        try:
            text = read(name)
            found = counts(text)
            whole += text
        except FileNotFoundError:
            print(f"count: there is no file {name}", file=sys.stderr)
            code = 1
            continue
        print(*found, name)
    if len(arguments) > 1:
        print(*counts(whole), "total")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
