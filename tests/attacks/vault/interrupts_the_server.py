# squares: ANY
# asks: ANY
"""An alarm that goes off all the time, in the judge's own words between two questions too.

What it hits is a matter of luck, so that an honest answer may come through.
"""

import signal


def _raise(*args):
    raise KeyboardInterrupt


signal.signal(signal.SIGALRM, _raise)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
