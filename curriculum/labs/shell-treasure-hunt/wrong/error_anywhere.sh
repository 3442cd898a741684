#!/usr/bin/env bash
# Your script counts every line in which ERROR occurs, including one of level INFO whose message
# mentions an ERROR: four where there are three. The level is the second word of the line; look at
# that alone.

logs() { # every line of every log file
    find "$1" -type f -name '*.log' -exec cat {} +
}

files=$(find "$1" -type f -name '*.log' | wc -l)
errors=$(logs "$1" | grep -c 'ERROR')
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
