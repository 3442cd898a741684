# lines: PASS
# word: FAIL got ''
# Processes that have left their session, their group and their parent, and hold on to nothing.
for n in 1 2 3; do
    setsid sh -c 'trap "" TERM HUP; (sleep 600; touch /tmp/@MARK@) & sleep 600' > /dev/null 2>&1 < /dev/null &
done
nohup sleep 600 > /dev/null 2>&1 &
[ "$1" = word ] || wc -l < in.txt
