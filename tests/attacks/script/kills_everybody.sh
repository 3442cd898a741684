# lines: FAIL got '' | ended its process
# quiet: FAIL got (-9, {}) | ended its process
# word: FAIL got '' | ended its process
# Ends every process that it may signal: parents, groups, everybody.
kill -9 -1 "$PPID" 1 0 2> /dev/null
kill -STOP -- -1 2> /dev/null
