# lines: FAIL got '' | did not finish
# quiet: PASS
# word: FAIL got '' | did not finish
# The oldest of all bombs.
bomb() { bomb | bomb & }
bomb
