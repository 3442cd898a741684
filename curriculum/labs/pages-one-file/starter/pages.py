"""Makes an HTML page of a text: python pages.py IN OUT"""

import sys

# TODO: read the text, sort its lines into blocks, write the page, and end with the right exit code
print(sys.argv[1:])
