#!/usr/bin/env bash
# Answer five questions about the log files under the folder $1 in answers.txt.
# grep -r walks through the folder by itself; -h leaves the file names out of what it prints.

search() {
    grep -r -h --include='*.log' "$@"
}

{
    echo "files=$(find "$1" -type f -name '*.log' | grep -c '')"
    echo "errors=$(search -E '^[^ ]+ ERROR ' "$1" | wc -l)"
    echo "timeouts=$(search -o -w 'timeout' "$1" | wc -l)"
    echo "users=$(search '' "$1" | cut -d ' ' -f 3 | sort -u | wc -l)"
    echo "busiest=$(search '' "$1" | cut -d ' ' -f 3 | sort | uniq -c | sort -s -n -r | head -n 1 | tr -d ' 0-9')"
} > answers.txt
