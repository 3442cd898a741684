"""Sorts mails into spam and ham: python spam.py baseline FILE DATE WORDS"""

import sys


def main(arguments):
    """Print what the filter has to beat; return the exit code."""
    print(arguments)  # TODO: go on as the lesson says
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
