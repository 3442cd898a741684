# word: FAIL got
"""Text that clears a screen, sets its title, writes backwards, holds half a character and markup."""

NASTY = "\x1b]0;owned\x07\x1b[2J\x9b31m\ud800\u202e\x00\r\x7f<script>alert(1)</script>"

print(NASTY)


def word():
    print(NASTY)
    return NASTY
