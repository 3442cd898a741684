# asks: FAIL got
"""Too many arguments, arguments by names that mean something to the judge, none at all."""


def ask_all(oracle, questions):
    answers = []
    for how in (
        lambda: oracle(),
        lambda: oracle(1, 2, 3),
        lambda: oracle(question=1, self=2, __class__=3),
        lambda: oracle(**{"\x1b[2J": 1, "": 2}),
        lambda: oracle(oracle),
    ):
        try:
            answers.append(how())
        except Exception as error:
            answers.append(f"{type(error).__name__}")
    return answers
