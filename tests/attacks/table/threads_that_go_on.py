# totals: FAIL could not be read | got
# word: FAIL could not be read | got
"""Threads, which this interpreter may have, that write answers while nobody has asked."""

import json
import os
import struct
import threading
import time


def _flood():
    text = json.dumps({"ok": None, "out": "", "changed": []}).encode()
    while True:
        os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
        time.sleep(0.001)


threading.Thread(target=_flood, daemon=True).start()
