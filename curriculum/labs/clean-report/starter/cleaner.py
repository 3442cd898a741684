"""Finds what is wrong with an export: python cleaner.py report FILE"""

import sys


def main(arguments):
    """Print the report; return the exit code."""
    print(arguments)  # TODO: go on as the lesson says
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
