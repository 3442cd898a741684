# asks: FAIL got
"""Answers right without asking, and says that it asked."""


def ask_all(oracle, questions):
    oracle.count = len(questions)
    oracle.calls = [(question,) for question in questions]
    return [question * 7 for question in questions]
