"""Asks the questions of a deck: python quiz.py DECK"""

import sys

# TODO: read the deck, ask its questions, count, and end with the right exit code
print(sys.argv[1:])
