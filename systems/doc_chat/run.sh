#!/bin/sh
# From nothing to a chat page that answers from the documentation on this machine.
# Options go to the server: sh run.sh --port 8001 --model-url http://127.0.0.1:8080/v1
set -eu
python=.venv/bin/python
docs=build/docs
state=build/chat
[ -d $docs ] || $python -m tools.corpus --out $docs
$python -m doc_chat ingest --docs $docs --state $state --out build/chat.json
echo "Ask Python's documentation: http://127.0.0.1:8000 (or the port that you chose)"
exec $python -m doc_chat serve --state $state --port 8000 "$@"
