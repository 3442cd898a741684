# word: FAIL got None | did not finish
"""A million tiny prints, each of which somebody must keep or drop."""


def word():
    for _ in range(10**6):
        print(end=".")
    return None
