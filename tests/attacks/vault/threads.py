# word: FAIL got 'no thread'
"""Answers while another thread goes on, to change the answer or to outlive the call."""

import threading
import time


def word():
    try:
        for _ in range(1000):
            threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    except RuntimeError:
        return "no thread"
    return "threads"
