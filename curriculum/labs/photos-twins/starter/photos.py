"""Tidies up a folder of pictures: python photos.py twins FOLDER"""

import sys


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    print(arguments)  # TODO: go on as the lesson says
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
