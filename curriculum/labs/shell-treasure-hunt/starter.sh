#!/usr/bin/env bash
# Answer five questions about the log files under the folder $1 in answers.txt.

# TODO: count the files, then answer the other four questions in the same way
files=0

echo "files=$files" > answers.txt
