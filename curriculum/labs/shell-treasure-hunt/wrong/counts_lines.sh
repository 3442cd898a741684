#!/usr/bin/env bash
# Your script counts the lines that contain timeout, not the timeouts: the line at 09:00:04 has
# two of them and is counted once. `grep -c` counts lines. `grep -o` prints every match on a line of
# its own, and `wc -l` counts those.

logs() { # every line of every log file
    find "$1" -type f -name '*.log' -exec cat {} +
}

files=$(find "$1" -type f -name '*.log' | wc -l)
errors=$(logs "$1" | cut -d ' ' -f 2 | grep -c '^ERROR$')
timeouts=$(logs "$1" | grep -c 'timeout')
users=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq | wc -l)
busiest=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 1)

cat > answers.txt << END
files=$files
errors=$errors
timeouts=$timeouts
users=$users
busiest=$(echo "$busiest" | tr -d ' 0-9')
END
