# quiet: FAIL 'new\nline\x1b[2J': ''
# word: FAIL got ''
# What a run may leave: links out, a pipe, folders that nobody may enter, names that are no text.
ln -s /etc/passwd link
ln -s "@HOME@/secret.txt" secret
ln -s . loop
mkfifo pipe 2> /dev/null
mkdir closed && chmod 000 closed
touch "$(printf 'new\nline\033[2J')" "$(printf '\377\376')" -- -rf
truncate -s 1T holes 2> /dev/null
rm -f in.txt.bak
[ "$1" = word ] || wc -l < in.txt
