"""You print the list of each file by itself. Asked for were the words used most in all files together: join
the texts, with a line break between them, and count once."""

import sys
from pathlib import Path

from words import top

USAGE = "usage: python count.py [--top N] FILE..."


def counts(text):
    """Return the numbers of lines, words and characters of a text."""
    return len(text.splitlines()), len(text.split()), len(text)


def read(name):
    """Return the text of a file, or of standard input for -."""
    if name == "-":
        return sys.stdin.read()
    return Path(name).read_text(encoding="utf-8")


def texts(names):
    """Return the texts that can be read, by name, and complain about the others."""
    found = []
    for name in names:
        try:
            found.append((name, read(name)))
        except FileNotFoundError:
            print(f"count: there is no file {name}", file=sys.stderr)
    return found


def print_counts(found, with_total):
    """Print a line for each text, and the sums of the columns."""
    lines, words, characters = 0, 0, 0
    for name, text in found:
        row = counts(text)
        print(*row, name)
        lines += row[0]
        words += row[1]
        characters += row[2]
    if with_total:
        print(lines, words, characters, "total")


def main(arguments):
    """Do what the arguments say; return the exit code."""
    number = ""
    if arguments[:1] == ["--top"]:
        number = " ".join(arguments[1:2])
        arguments = arguments[2:]
        if not number.isdecimal() or int(number) < 1:
            arguments = []
    if not arguments:
        print(USAGE, file=sys.stderr)
        return 2
    found = texts(arguments)
    if number:
        for _, text in found:
            for count, word in top(text, int(number)):
                print(count, word)
    else:
        print_counts(found, len(arguments) > 1)
    return 0 if len(found) == len(arguments) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
