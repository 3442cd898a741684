# squares: FAIL ended its process (exit code 78)
# asks: FAIL ended its process (wrote more than
# word: FAIL ended its process (used more than
"""Ends with the codes by which the judge tells its own troubles."""

import os


def squares(xs):
    os._exit(78)


def ask_all(oracle, questions):
    os._exit(79)


def word():
    os._exit(77)
