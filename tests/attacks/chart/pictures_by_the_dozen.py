# word: FAIL got None
"""Hands a picture of thirty million bytes over with every figure, whether one was asked for or not:
together they are more than fits into a message."""

import sys

server = sys.modules["gradatim.judge.child.candidate"]
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\x80\0\0\2\x80" + bytes(30_000_000)


def described(self, message, blob):
    figure = sys.modules["gradatim.judge.child.figure"]
    return self._encode_varying([figure.describe(self._table.get(message["target"])), PNG])


server._OPERATIONS["figure"] = described
