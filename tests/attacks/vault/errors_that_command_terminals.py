# squares: FAIL raised ValueError: �]0;owned��[2J?��<img
# word: FAIL raised Owned�[2J<b>: �[31m
"""The same in the words of an error, in its name, and in the line that raised it."""


def squares(xs):
    raise ValueError("\x1b]0;owned\x07\x1b[2J\ud800\u202e\x00<img src=x onerror=alert(1)>")


Nasty = type("Owned\x1b[2J<b>", (Exception,), {})


def word():
    raise Nasty("\x1b[31m")  # \x1b is a word here, 	 is a tab
