# quiet: FAIL got (0, {'.bashrc'
# word: FAIL got ''
# Rewrites itself, its input, the shell's and Python's start files, and the folder of its parent.
for place in "$HOME/.bashrc" "$HOME/.profile" ../canary ../../canary.py ../../json.py "$TMPDIR/x" \
    ../../script.sh /dev/shm/@MARK@ /tmp/@MARK@; do
    echo 'echo canary; exit 0' > "$place"
done 2> /dev/null
[ "$1" = word ] || wc -l < in.txt
echo 'echo canary' > script.sh
