"""Adds up the bank's export: python ledger.py FILE"""

import sys

# TODO: read the export, add up in cents, print, and end with the right exit code
print(sys.argv[1:])
