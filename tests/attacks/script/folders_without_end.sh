# lines: FAIL got ''
# quiet: PASS
# word: FAIL got ''
# Folders in folders, more than any program follows by calling itself.
mkdir -p "$(printf 'd/%.0s' $(seq 1 1500))"
