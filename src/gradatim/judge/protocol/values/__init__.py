"""The codec of the wall: plain values to a JSON skeleton with raw blobs, and back.

Decoding executes nothing.

Most scalars stand for themselves. Everything else is an object whose first key is its tag:

    {"l": [..]} list   {"t": [..]} tuple   {"d": [[k, v]..]} dict   {"s": [..]} set   {"fs": [..]}
    {"i": "0x.."} big int   {"c": [re, im]}   {"b": n} bytes   {"ba": n} bytearray
    {"F": n} list of floats   {"I": n} list of ints   {"F": 1, "x": 1} NaN or infinity
    {"a": dtype, "s": shape, "n": bytes} array   {"g": dtype, "n": bytes} numpy scalar
    {"o": [..], "s": shape} object array   {"when": [type, text, ..]}   {"num": [type, text]}
    {"E": name} built-in exception   {"T": name} built-in type   {"N": name} named function
    {"p": [..]} pandas, see encode_pandas   {"h": id, ..} handle   {"f": id, ..} lent function
"""

from gradatim.judge.protocol.values.decode import Decoder
from gradatim.judge.protocol.values.encode import Encoder
from gradatim.judge.protocol.values.names import CannotCross, Skeleton, learner_may_send

__all__ = ["CannotCross", "Decoder", "Encoder", "Skeleton", "learner_may_send"]
