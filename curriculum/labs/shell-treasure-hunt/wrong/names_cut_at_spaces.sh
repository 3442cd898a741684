#!/usr/bin/env bash
# Your script lets the shell cut file names at their spaces: `old/night shift.log` becomes
# `old/night` and `shift.log`, neither of which exists, and the lines of that file are missing.
# Hand the names over uncut, with `find … -exec cat {} +`, or in "quotation marks".

logs() { # every line of every log file
    cat /dev/null $(find "$1" -type f -name '*.log')
}

files=$(find "$1" -type f -name '*.log' | wc -l)
errors=$(logs "$1" | cut -d ' ' -f 2 | grep -c '^ERROR$')
timeouts=$(logs "$1" | grep -o 'timeout' | wc -l)
users=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq | wc -l)
busiest=$(logs "$1" | cut -d ' ' -f 3 | sort | uniq -c | sort -k 1,1nr -k 2 | head -n 1)

cat > answers.txt << END
files=$files
errors=$errors
timeouts=$timeouts
users=$users
busiest=$(echo "$busiest" | tr -d ' 0-9')
END
