# word: FAIL got 'full' | wrote more than 32 MB
"""Files until the disk, or the table of files, is full."""


def word():
    try:
        for number in range(10**6):
            with open(f"f{number}", "wb") as file:
                file.write(b"x" * 2**20)
    except OSError:
        return "full"
    return "all written"
