# all: FAIL ended its process (exit code 1)
"""Replaces the functions that read, write, encode and end, in every module that has them."""

import builtins
import json
import os
import struct
import sys


def nothing(*args, **kwargs):
    return b""


for name, module in list(sys.modules.items()):
    if name.startswith(("gradatim", "json")):
        for thing in ("dumps", "_dumps", "_loads", "loads", "HEAD", "frame", "fault", "memoryview"):
            if hasattr(module, thing):
                setattr(module, thing, nothing)
os.read = os.write = os.writev = os._exit = os.close = nothing
json.dumps = json.loads = struct.pack = struct.unpack = nothing
builtins.memoryview = builtins.len = builtins.bytes = nothing
