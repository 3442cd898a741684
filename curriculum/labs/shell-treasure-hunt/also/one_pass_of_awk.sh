#!/usr/bin/env bash
# Answer five questions about the log files under the folder $1 in answers.txt.
# awk runs a small program on every line, so that the logs are read only once.

{
    echo "files=$(find "$1" -type f -name '*.log' | wc -l)"
    find "$1" -type f -name '*.log' -exec cat {} + | awk '
        $2 == "ERROR" { errors += 1 }
        { lines[$3] += 1; timeouts += gsub(/timeout/, "") }
        END {
            for (user in lines) {
                users += 1
                more = lines[user] > most || (lines[user] == most && user < busiest)
                if (more) { most = lines[user]; busiest = user }
            }
            print "errors=" errors + 0
            print "timeouts=" timeouts + 0
            print "users=" users + 0
            print "busiest=" busiest
        }'
} > answers.txt
