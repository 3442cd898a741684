#!/bin/sh
# From nothing to a page: digits laid out, a model trained, a week of traffic played, served.
# Options go to the server: sh run.sh --port 8001
set -eu
python=.venv/bin/python
data=build/digits
state=build/week
[ -f $data/hidden/labels.csv ] || $python -m tools.digits --data $data
if [ ! -f $state/played-3 ]; then
    rm -rf $state
    echo "A model is trained and a week is played: about a minute."
    $python -m tools.week --data $data --state $state
    touch $state/played-3
fi
echo "The operator's page: http://127.0.0.1:8000 (or the port that you chose)"
exec $python -m images serve --state $state --port 8000 "$@"
