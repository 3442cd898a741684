# killed: FAIL cannot be followed
# word: FAIL
"""Fills another folder, which then takes the place of the one that is looked at."""

import os
import sys

source, target = sys.argv[1:3]
total = sum(int(open(os.path.join(source, name)).read()) for name in os.listdir(source))
here = os.getcwd()
other = f"{here}-{os.getpid()}"
os.mkdir(other)
with open(f"{other}/{target}", "w") as file:
    for letter in f"{total}\n":
        print(letter, end="", file=file, flush=True)
os.rename(here, f"{other}-old")
os.rename(other, here)
