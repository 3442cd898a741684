# lines: FAIL got '' | did not finish
# quiet: PASS
# quiet: FAIL did not finish
# word: FAIL got '' | did not finish
# The oldest of all bombs. Whether its first shell ends in time among all its children is luck.
bomb() { bomb | bomb & }
bomb
