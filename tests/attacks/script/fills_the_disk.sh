# lines: FAIL larger than 1 MB | wrote more than
# quiet: FAIL larger than 1 MB | wrote more than
# word: FAIL larger than 1 MB | wrote more than
# Files until the disk is full: large ones, and very many.
ulimit -f unlimited 2> /dev/null
for n in $(seq 1 5); do head -c 15000000 /dev/zero > "large$n"; done
for n in $(seq 1 3000); do : > "small$n"; done 2> /dev/null
exit 0
