"""Counts lines, words and characters of a file: python count.py FILE"""

import sys

# TODO: read the name from sys.argv[1:], count, print, and end with the right exit code
print(sys.argv[1:])
