# word: FAIL got None | files | did not finish
"""A hundred thousand empty files, for whoever must remove them."""


def word():
    try:
        for number in range(10**5):
            open(f"f{number}", "w").close()
    except OSError:
        return None
    return "all of them"
