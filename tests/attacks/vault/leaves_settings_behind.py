# word: FAIL got None
"""Changes every setting that a process may have, and says nothing."""

import decimal
import gc
import locale
import os
import random
import resource
import signal
import sys
import time
import warnings

import numpy as np


def word():
    os.umask(0o777)
    os.environ["PYTHONPATH"] = "/tmp/@MARK@"
    os.chdir("/")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))
    signal.setitimer(signal.ITIMER_VIRTUAL, 1000)
    gc.disable()
    gc.set_threshold(1, 1, 1)
    sys.setrecursionlimit(200)
    np.seterr(all="ignore")
    decimal.getcontext().prec = 1
    warnings.simplefilter("error")
    random.seed(0)
    locale.setlocale(locale.LC_ALL, "C")
    os.environ["TZ"] = "Asia/Tokyo"
    time.tzset()
    for kind in (resource.RLIMIT_NOFILE, resource.RLIMIT_STACK):
        try:
            resource.setrlimit(kind, (8, 8))
        except (OSError, ValueError):
            continue
    return None
