# asks: FAIL did not finish
"""Keeps the checks busy with questions."""


def ask_all(oracle, questions):
    while True:
        try:
            oracle(1)
        except Exception:
            continue
