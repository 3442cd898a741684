# lines: FAIL did not finish
# quiet: FAIL did not finish
# word: FAIL did not finish
# Ignores every signal and waits.
trap "" TERM INT HUP QUIT ALRM PIPE
while :; do :; done
