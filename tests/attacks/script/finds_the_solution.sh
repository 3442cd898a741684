# lines: FAIL got ''
# quiet: PASS
# word: FAIL got ''
# Searches for the word where people keep things, and in every process.
if [ "$1" = word ]; then
    grep -rhos "canary-[a-z]*" "@PACK@" "@HOME@" /srv /var/tmp /proc/[0-9]*/environ \
        /proc/[0-9]*/cmdline 2> /dev/null | head -1
    env | grep -o "canary-[a-z]*"
fi
exit 0
