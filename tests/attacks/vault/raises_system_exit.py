# squares: FAIL SystemExit
# asks: SKIP waits until your file loads
# word: SKIP waits until your file loads
"""sys.exit(0) while the file loads."""

import sys

sys.exit(0)
