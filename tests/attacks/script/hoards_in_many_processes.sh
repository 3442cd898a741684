# lines: FAIL used more than 1024 MB of memory | stopped by the judge | did not finish
# quiet: FAIL used more than 1024 MB of memory | stopped by the judge | did not finish
# word: FAIL used more than 1024 MB of memory | stopped by the judge | did not finish
# Each process keeps within its own limit.
for i in 1 2 3 4 5 6; do
    head -c 400000000 /dev/zero | tail -c 400000000 | sleep 60 &
done
wait
