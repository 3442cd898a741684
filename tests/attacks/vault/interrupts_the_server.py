# all: FAIL ended its process | KeyboardInterrupt
"""An alarm that goes off between two questions, while nobody but the judge's server is at work."""

import signal


def _raise(*args):
    raise KeyboardInterrupt


signal.signal(signal.SIGALRM, _raise)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
