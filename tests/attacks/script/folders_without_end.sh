# lines: FAIL got '' | did not finish
# word: FAIL got ''
# Folders in folders, more than any program follows by calling itself.
[ -s in.txt ] || exit 0
mkdir -p "$(printf 'd/%.0s' $(seq 1 1100))"
