"""Finds films worth seeing: python films.py best FILE MINIMUM"""

import sys


def main(arguments):
    """Print the best films; return the exit code."""
    print(arguments)  # TODO: go on as the lesson says
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
