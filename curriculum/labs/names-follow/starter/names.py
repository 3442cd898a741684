"""Invents names like those of a file: python names.py invent FILE 10 --seed 1"""

import sys


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    print(arguments)  # TODO: go on as the lesson says
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
