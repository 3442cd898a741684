#!/usr/bin/env bash
# Your script reverses the whole order with `sort -rn`: the largest count comes first, as it
# should, but among equal counts the last name in the alphabet comes first too. Ada and Bo have
# three lines each, and bo is reported. Reverse only the number: `sort -k 1,1nr -k 2`.

logs() { # every line of every log file
    find "$1" -type f -name '*.log' -exec cat {} +
}

files=$(find "$1" -type f -name '*.log' | wc -l)
errors=$(logs "$1" | cut -d ' ' -f 2 | grep -c '^ERROR$')
timeouts=$(logs "$1" | grep -o 'timeout' | wc -l)
users=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq | wc -l)
busiest=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq -c | sort -rn | head -n 1)

cat > answers.txt << END
files=$files
errors=$errors
timeouts=$timeouts
users=$users
busiest=$(echo "$busiest" | tr -d ' 0-9')
END
