# lines: FAIL got ...'PASS
# word: FAIL got ...'PASS
# A stream without end on both outputs, and binary rubbish.
timeout 1 yes "PASS" | head -c 30000000
head -c 3000000 /dev/urandom >&2
exit 0
