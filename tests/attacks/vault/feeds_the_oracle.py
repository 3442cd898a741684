# asks: FAIL more than 60 MB
"""Questions of sixty megabytes, each of which the check notes."""


def ask_all(oracle, questions):
    for _ in range(50):
        oracle(b"x" * (60 * 2**20))
    return [question * 7 for question in questions]
